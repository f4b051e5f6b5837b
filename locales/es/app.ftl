### El marco: todo lo que está en la página y no es de una pregunta, una opción o una oficina.

## On every screen

app-language = Idioma:
app-leave = Salir rápido
app-back = Atrás
# Lee la pantalla en voz alta, y se detiene otra vez.
app-aloud = Escuchar
# Once, above the question where the page had to begin anew.
app-is-back = *Aquí están otra vez sus respuestas.* Por favor, continúe.
app-continue = Continuar
app-change = Cambiar
app-see-so-far = Ver lo que tenemos hasta ahora
app-comma = { ", " }

## Welcome

app-welcome = Vea sus opciones. Sus respuestas son solo suyas.
app-welcome-what = Responda preguntas cortas. Vea qué opciones de inmigración podrían servirle, y quién le puede ayudar gratis o por poco dinero.
app-choose-language = Elija su idioma
app-language-coming = { $language }: un momento.
app-language-keeps = Sus respuestas quedan como están.
app-start = Empezar
app-no-questions = Sin preguntas, solo a quién llamar
app-never = Lo que esta página nunca hace
app-never-name = Nunca le pregunta su nombre.
app-never-send = Nunca envía sus respuestas. Se quedan en esta pantalla.
app-never-keep = Nunca las guarda. Cierre la página y ya no están.
app-never-pay = Nunca le pide dinero.
app-know-first = Antes de empezar, sepa esto
app-not-advice-long = *Esto es información, no asesoría legal.* Solo un abogado o un representante acreditado puede aconsejarle sobre inmigración. En los Estados Unidos un notario no es abogado.
app-leave-limits = *Salir rápido* borra sus respuestas y abre una página del clima. No puede ocultar que usted estuvo aquí: queda en el historial de este teléfono, y alguien puede estar mirando. Si alguien revisa su teléfono, use otro.

## Before the first question

app-before = Antes de la primera pregunta
app-before-leave = *Salir rápido* está siempre arriba. Borra sus respuestas y abre una página del clima.
# A box to tick; ticked at first.
app-shortcut = En un teclado, oprimir Shift tres veces sirve para salir rápido
app-before-history = No puede borrar el historial de este teléfono. Alguien puede ver que usted abrió esta página, pero no lo que respondió.
app-before-phone = No puede protegerle de alguien que mira, ni de un teléfono vigilado. Si teme eso, use otro teléfono.
app-before-skip = Puede saltarse cualquier pregunta. Eso nunca cuenta en su contra.
app-not-advice-short = *Esto es información, no asesoría legal.* Hable con un abogado o representante acreditado antes de presentar cualquier papel.
app-before-go = A la primera pregunta

## Questions

app-left =
    { $count ->
        [one] queda { $count } pregunta, más o menos
       *[other] quedan unas { $count } preguntas
    }
app-left-many = preguntas cortas, pare cuando quiera
app-why = Por qué preguntamos:
app-stays = Su respuesta se queda en esta pantalla.
app-or = o
app-dont-know = No sé
app-rather-not = Prefiero no decirlo
app-from-birth = Desde que nació
app-choose-many = Puede elegir más de una.

## A date, part by part

app-date-year = ¿En qué año?
app-date-earlier = O antes:
app-date-other-years = Otros años
app-date-month = ¿Sabe el mes?
app-date-no-month = No sé el mes
app-date-add-day = Agregue el día, si lo sabe
app-date-no-day = No sé el día
app-date-year-label = Año
app-date-month-label = Mes
app-date-not-known = no se sabe
app-date-change-year = el año
app-date-change-month = el mes
app-date-some-day = algún día de { $date }
app-date-some-time = en algún momento de { $date }
app-date-use = Usaremos: *{ $date }*. Con eso basta para seguir.

## A number

app-number = Su número, en cifras
app-number-unsure = No sé bien el número
app-number-most = El número más alto posible. El de arriba es entonces el más bajo.
app-number-range = de { $least } a { $most }

## Countries

app-country-letter = Otro país: elija su primera letra
app-country-none = Ningún país (apátrida)

## When Continue needs something

app-slip = Falta una cosa
app-slip-choose = Elija una respuesta. “No sé” y “Prefiero no decirlo” también son respuestas.
app-slip-year = Elija un año. “No sé” y “Prefiero no decirlo” también son respuestas.
app-slip-number = Escriba un número. “No sé” y “Prefiero no decirlo” también son respuestas.
app-slip-too-much = El número puede ser { $most } como máximo. Revíselo, por favor.

## An alert

app-alert = Primero, algo que no puede esperar
app-alert-do = Qué hacer hoy
app-alert-who = A quién puede llamar
app-alert-stays = Esto vuelve a salir arriba, en lo que tenemos hasta ahora.
app-alert-go-on = Seguir con las preguntas
app-alert-possible = No es seguro que esto le toque a usted, porque falta saber una respuesta. Por si acaso, se lo mostramos.
app-alert-safe = Usted no dio el día exacto. Por seguridad, contamos desde el primer día posible. El último día posible es el { $last }; no confíe en ese.
app-urgent = Urgente
app-urgent-today = Urgente: hoy
app-urgent-days =
    { $count ->
        [one] Urgente: queda { $count } día
       *[other] Urgente: quedan { $count } días
    }
app-urgent-late = Urgente: quizá ya pasó el día

## Your answers

app-review = Sus respuestas
app-review-what = Puede cambiar cualquier respuesta. Las demás se quedan.
app-review-go-on = Seguir con las preguntas
app-parked = ahora no importa

## Erasing

app-erase = Borrar todo
app-erase-sure = ¿Borrar todo?
app-erase-what = Todas sus respuestas desaparecen de esta página. Nadie las puede recuperar.
app-erase-keep = Conservar mis respuestas

# Until the words of the later screens have come
app-wait = Un momento, por favor
app-wait-what = El resto de la página todavía está llegando. Si no llega, revise la conexión a internet de este dispositivo. Sus respuestas siguen aquí.

## En una computadora compartida: allí `shared-x` va en lugar de `x`.

shared-app-leave-limits = *Salir rápido* borra sus respuestas y muestra la primera pantalla. No puede ocultarle de alguien que mira.
shared-app-before-leave = *Salir rápido* está siempre arriba. Borra sus respuestas y muestra la primera pantalla.
shared-app-before-history = Si nadie toca la pantalla por un minuto, pregunta si usted sigue ahí. Después borra todo.
shared-app-before-phone = No puede protegerle de alguien que mira. Fíjese quién está detrás de usted antes de responder.
