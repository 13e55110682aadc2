/** Pieces of HTML as other programs put them on the clipboard. Their text is digits, so that letters can be counted. */
const wordItem = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>`

export const CLIPBOARD = {
  word: `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0cm}</style></head><body lang=DA><!--StartFragment--><p class=MsoNormal><b>12<o:p></o:p></b></p>${wordItem(1, '·', '34')}${wordItem(2, 'o', '56')}<p class=MsoNormal>78<o:p></o:p></p><!--EndFragment--></body></html>`,
  outlook: '<html><body><div class="WordSection1"><p class="MsoNormal">12<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><a href="https://12.34/">34</a></p></div></body></html>',
  excel: '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0><!--StartFragment--><tr height=20><td height=20 align=right>12</td><td>34</td></tr><tr><td>56</td><td>78</td></tr><!--EndFragment--></table></body></html>',
  web: '<meta charset="utf-8"><h2>12</h2><ul><li>34<ol><li>56</li></ol></li></ul><p>78 <em>90</em></p><script>0</script>',
} as const
