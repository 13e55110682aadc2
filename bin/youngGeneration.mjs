// Keeps V8's young generation at the size it starts with. By default it grows to 48 MB under a flood and is never given back; sockets
// bring short-lived bytes, which a small one holds as well: 17 MB less growth in the flood, no more CPU (docs/DECISIONS.md).
import { setFlagsFromString } from 'node:v8'

setFlagsFromString('--semi-space-growth-factor=1')
