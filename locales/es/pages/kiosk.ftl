### Solo en una computadora compartida: en una biblioteca, una clínica, una feria.

kiosk-finish = Terminar y borrar
kiosk-idle = ¿Sigue ahí?
kiosk-idle-what = Esta computadora es compartida. Cuando se acabe el tiempo, se borran sus respuestas.
kiosk-seconds = segundos restantes
kiosk-stay = Necesito más tiempo
kiosk-erase = Borrar ahora
kiosk-erased = Todo está borrado
kiosk-erased-what = En esta computadora no queda ninguna de sus respuestas. Ya puede irse.
kiosk-again = Empezar de nuevo
