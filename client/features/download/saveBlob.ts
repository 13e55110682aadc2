/** Hands a file to the browser to be kept under a name. */
export const saveBlob = (blob: Blob, name: string): void => {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // the browser has its own hold on the file once it has begun
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
