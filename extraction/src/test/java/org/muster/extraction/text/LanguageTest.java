package org.muster.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                // German
                "Die Bundesregierung will nach Angaben des Verteidigungsministeriums weitere 350 Soldaten nach Litauen"
                        + " verlegen. Die Truppe soll dort den multinationalen Gefechtsverband verst\u00e4rken, der seit f\u00fcnf"
                        + " Jahren im Osten des B\u00fcndnisses stationiert ist und von deutschen Offizieren gef\u00fchrt wird.",
                // French
                "Le gouvernement fran\u00e7ais a annonc\u00e9 mardi l'envoi de 500 soldats suppl\u00e9mentaires en Roumanie. Les troupes"
                        + " doivent arriver sur place dans les prochains jours, selon le minist\u00e8re des arm\u00e9es, qui a refus\u00e9 de"
                        + " donner plus de d\u00e9tails sur la dur\u00e9e de la mission ni sur son co\u00fbt pour le pays.",
                // Spanish
                "El gobierno de Madrid enviar\u00e1 una fragata y 130 militares a Bulgaria para reforzar la presencia de la"
                        + " alianza en el mar Negro. La ministra de defensa dijo que las tropas llegar\u00e1n antes de lo previsto y"
                        + " que la misi\u00f3n durar\u00e1 por lo menos tres meses en la regi\u00f3n.",
                // Portuguese
                "O governo portugu\u00eas vai enviar 174 militares para a Rom\u00e9nia no \u00e2mbito da alian\u00e7a atl\u00e2ntica. A for\u00e7a parte"
                        + " na pr\u00f3xima semana e ficar\u00e1 no terreno durante tr\u00eas meses, disse o ministro da defesa, que n\u00e3o quis"
                        + " adiantar mais pormenores sobre a miss\u00e3o.",
                // Italian
                "Il governo italiano ha deciso di inviare altri 250 soldati in Lettonia. La ministra ha detto che le truppe"
                        + " resteranno nella base fino alla fine di giugno e che il contingente sar\u00e0 guidato da un colonnello degli"
                        + " alpini, mentre il parlamento deve ancora votare il decreto.",
                // Dutch
                "De regering in Den Haag stuurt volgende week honderd extra militairen naar Litouwen. Volgens de minister van"
                        + " Defensie is dat een signaal aan de bondgenoten in het oosten, die zich zorgen maken over de opbouw van"
                        + " troepen bij de grens en om hulp hebben gevraagd.",
                // Swedish
                "Regeringen har beslutat att skicka hundra soldater till Mali under v\u00e5ren. Styrkan ska ing\u00e5 i den insats som"
                        + " leds av Frankrike och som har till uppgift att st\u00f6dja landets egna f\u00f6rband i kampen mot terrorister,"
                        + " enligt ett uttalande fr\u00e5n f\u00f6rsvarsdepartementet.",
                // Polish
                "Ministerstwo obrony poinformowa\u0142o, \u017ce pierwsi \u017co\u0142nierze ameryka\u0144scy wyl\u0105dowali w niedziel\u0119 na lotnisku w"
                        + " Jasionce. W najbli\u017cszych dniach do Polski ma przyby\u0107 jeszcze oko\u0142o 1700 wojskowych z 82. Dywizji, kt\u00f3rzy"
                        + " wzmocni\u0105 wschodni\u0105 flank\u0119 sojuszu na czas nieokre\u015blony.",
                // Turkish
                "Savunma bakanl\u0131\u011f\u0131, b\u00f6lgeye bin asker daha g\u00f6nderilece\u011fini a\u00e7\u0131klad\u0131. A\u00e7\u0131klamada, birliklerin \u00f6n\u00fcm\u00fczdeki"
                        + " hafta yola \u00e7\u0131kaca\u011f\u0131 ve en az alt\u0131 ay boyunca s\u0131n\u0131r hatt\u0131nda g\u00f6rev yapaca\u011f\u0131 belirtildi, ancak bakan"
                        + " konuya ili\u015fkin sorular\u0131 yan\u0131ts\u0131z b\u0131rakt\u0131 ve toplant\u0131dan ayr\u0131ld\u0131.",
                // Russian
                "\u041c\u0438\u043d\u0438\u0441\u0442\u0435\u0440\u0441\u0442\u0432\u043e \u043e\u0431\u043e\u0440\u043e\u043d\u044b \u0441\u043e\u043e\u0431\u0449\u0438\u043b\u043e, \u0447\u0442\u043e \u0447\u0430\u0441\u0442\u044c \u0432\u043e\u0439\u0441\u043a \u043f\u043e\u0441\u043b\u0435 \u0437\u0430\u0432\u0435\u0440\u0448\u0435\u043d\u0438\u044f \u0443\u0447\u0435\u043d\u0438\u0439 \u0432\u043e\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442\u0441\u044f \u0432 \u043c\u0435\u0441\u0442\u0430 \u043f\u043e\u0441\u0442\u043e\u044f\u043d\u043d\u043e\u0439"
                        + " \u0434\u0438\u0441\u043b\u043e\u043a\u0430\u0446\u0438\u0438. \u041f\u043e \u0441\u043b\u043e\u0432\u0430\u043c \u043f\u0440\u0435\u0434\u0441\u0442\u0430\u0432\u0438\u0442\u0435\u043b\u044f \u0432\u0435\u0434\u043e\u043c\u0441\u0442\u0432\u0430, \u043f\u0435\u0440\u0432\u044b\u0435 \u044d\u0448\u0435\u043b\u043e\u043d\u044b \u0443\u0436\u0435 \u043e\u0442\u043f\u0440\u0430\u0432\u0438\u043b\u0438\u0441\u044c \u043d\u0430 \u0432\u043e\u0441\u0442\u043e\u043a, \u043e\u0441\u0442\u0430\u043b\u044c\u043d\u044b\u0435 \u043f\u043e\u0441\u043b\u0435\u0434\u0443\u044e\u0442 \u0437\u0430 \u043d\u0438\u043c\u0438"
                        + " \u0432 \u0442\u0435\u0447\u0435\u043d\u0438\u0435 \u043d\u0435\u0434\u0435\u043b\u0438 \u043f\u043e \u0433\u0440\u0430\u0444\u0438\u043a\u0443."
            })
    void shouldLeaveOtherLanguagesAlone(String text) {
        assertThat(isEnglish(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry said that the soldiers would leave for Lithuania by the end of the week. They are to join the"
                        + " battlegroup that has been stationed there for five years and is led by German officers, it said.",
                "german army go to lithuania now with many vehicle and about 300 soldier, the chief of army tell the"
                        + " journalist, and more will follow after some week if parliament not stop this plan, he say."
            })
    void shouldReadEnglishHoweverBad(String text) {
        assertThat(isEnglish(text)).isTrue();
    }

    @Test
    void shouldReadWhatIsTooShortOrTooLoudToTell() {
        assertThat(isEnglish("GERMANY TO SEND 500 SOLDIERS TO MALI")).isTrue();
        assertThat(isEnglish("Poland 4,500; Romania 1,000; Estonia 900; ".repeat(40)))
                .isTrue();
        assertThat(isEnglish("The EU imposed sanctions on Russian firms. ".repeat(40)))
                .isTrue();
        assertThat(isEnglish("")).isTrue();
    }

    private static boolean isEnglish(String text) {
        return Language.isEnglish(new Tokenizer(new Vocabulary()).tokenize(text));
    }
}
