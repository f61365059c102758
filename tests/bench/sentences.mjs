// What the texts are made of.

/** Lines of a chat without personal data. */
export const CHAT = [
  "Could you have a look at it, please?",
  "Thanks, that was quick!",
  "The parcel came on Monday, but the lid is broken.",
  "I would like to have the blue one instead.",
  "Is there a way to change the delivery day?",
  "It says that the payment did not go through.",
  "No worries, take your time.",
  "I have tried to start it again, and nothing happens.",
  "Can I bring it back to the shop in town?",
  "The screen stays dark for 10 seconds, then it restarts.",
  "My neighbour took it in while I was away.",
  "How long is the warranty on this model?",
  "I think I was charged twice last month.",
  "Sorry, I meant the other order, the one with two chairs.",
  "Where do I find the receipt?",
  "It was 20 per cent off when I ordered it.",
  "Yes, the one from last week.",
  "I'd rather have my money back, to be honest.",
  "Does it work with the old charger as well?",
  "The door code on the label is wrong, so the driver left.",
  "We are three people, and we would need it by 5 pm.",
  "That sounds good to me.",
  "Please cancel the second one, I only need the first.",
  "Do you know when it will be in stock again?",
  "I can send you a picture if that helps.",
  "The app closes as soon as I open the basket.",
  "Great, then I will wait for your answer.",
  "It is a present, so please leave out the price.",
  "Which size would you take for a room of 18 square metres?",
  "Good morning, I have a question about my subscription.",
];

/** The words that every second word of a text is. */
export const COMMON_WORDS = `the of and to a in is it that was for on are with as at be this from have or by one had not but what
all were when we there can an your which their if will each about how up out them then she many some so these would other
into has more two him see could no make than first been its who now people my made over did down only way`.split(/\s+/);

/** Others. */
export const WORDS = `water river mountain winter summer garden window kitchen letter picture story teacher student market village
station bridge engine paper music language history science animal forest island weather morning evening night silver golden
narrow simple heavy quiet strong gentle early modern ancient careful public private common usual certain possible different
similar general special several entire almost always never often perhaps rather quite enough together against between through
during without within toward behind beyond travel carry follow answer remember believe consider develop produce provide include
continue create allow begin happen appear receive describe explain measure improve protect gather wonder discover government
company number system question problem reason result effect example moment period century country city council building library
hospital university newspaper article chapter sentence method theory practice experience knowledge attention decision agreement
difference importance condition position direction surface material machine energy movement pressure temperature distance amount
level value price market industry product service quality order account record report message meeting member family friend`
  .split(/\s+/);

/** By language. */
export const MIXED = [
  [
    "Der Zug hatte über eine Stunde Verspätung, und die Heizung war aus.",
    "Können Sie mir bitte sagen, wann das Geschäft öffnet?",
    "Früher hätte man dafür einen Brief geschrieben.",
    "Die Größe passt, aber die Farbe gefällt mir nicht.",
    "Am Nachmittag gehen wir durch den Wald zurück.",
  ],
  [
    "Le colis est arrivé hier, mais la boîte était déjà ouverte.",
    "Où est-ce que je peux trouver la facture, s'il vous plaît ?",
    "Ça fait longtemps que nous n'avons pas été à la mer.",
    "L'été dernier, les élèves ont planté des arbres près de l'école.",
    "J'aimerais plutôt être remboursée, merci d'avance.",
  ],
  [
    "Посылка пришла вчера, но коробка была открыта.",
    "Подскажите, пожалуйста, когда открывается магазин?",
    "Раньше на этом месте стоял старый деревянный дом.",
    "Мы долго ждали ответа и решили позвонить сами.",
    "Вечером пошёл снег, и дорога стала скользкой.",
  ],
  [
    "荷物は昨日届きましたが、箱が開いていました。",
    "お店は何時に開きますか。教えてください。",
    "夏休みに家族と海へ行くつもりです。",
    "この写真はとてもきれいに撮れていますね。",
    "返金してもらえると助かります。よろしくお願いします。",
  ],
  [
    "👍🏽", "🎉🎉🎉", "😀 😅 🙈", "❤️‍🔥", "👩‍👩‍👧‍👦 🏡", "🇫🇷🇩🇪🇯🇵", "☕️🥐",
  ],
];
