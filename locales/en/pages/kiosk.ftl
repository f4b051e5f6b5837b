### On a shared computer alone: at a library, a clinic, a fair.

kiosk-finish = Finish and erase
kiosk-idle = Are you still there?
kiosk-idle-what = This is a shared computer. When the time is over, your answers are erased.
# Read after the number.
kiosk-seconds = seconds left
kiosk-stay = I need more time
kiosk-erase = Erase now
kiosk-erased = Everything is erased
kiosk-erased-what = None of your answers are left on this computer. You can go.
kiosk-again = Start anew
