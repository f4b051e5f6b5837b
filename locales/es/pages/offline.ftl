### The choice to keep a copy of the page on the device. It stands under the welcome screen.

offline-top = Usar esta página sin internet
offline-what = Este dispositivo puede guardar una copia de la página. La copia funciona donde no hay señal. Sus respuestas nunca se guardan.
offline-trace = Quien revise este dispositivo puede encontrar la copia. No la guarde en un teléfono que otros revisan.
offline-keep = Hacer que este dispositivo funcione sin internet
offline-busy = Un momento. La copia ya viene.
offline-failed = No se pudo hacer la copia. Revise la conexión a internet e inténtelo de nuevo.
# Before a date.
offline-kept = Este dispositivo tiene una copia y funciona sin internet. La copia es del
offline-remove = Quitar la copia
offline-gone = La copia ya no está.
# From the 15th day on, above every screen.
offline-old = *Esta copia de la página es vieja.* La ley puede haber cambiado. Conecte este dispositivo a internet y abra la página de nuevo.
# From the 46th day on, in place of the questions.
offline-stale = *Esta copia de la página es demasiado vieja.* La ley puede haber cambiado, por eso ya no muestra opciones. Conecte este dispositivo a internet y abra la página de nuevo. Todavía puede llamar a las personas de esta página.
