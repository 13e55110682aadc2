/**
 * Where the clock hangs by which the program tells moments, on the screen as on the public pages: meetings are held in Denmark, and a
 * deadline is the same for everybody, wherever the machine stands.
 */
export const MEETING_ZONE = 'Europe/Copenhagen'
