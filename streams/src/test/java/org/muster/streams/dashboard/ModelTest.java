package org.muster.streams.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The modules without a screen, each asked in the browser. */
class ModelTest {
    private static Newsroom newsroom;
    private static Page page;

    @BeforeAll
    static void open() throws Exception {
        newsroom = Newsroom.open();
        page = newsroom.emptyPage();
    }

    @AfterAll
    static void close() throws Exception {
        if (newsroom != null) {
            newsroom.close();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 | 1000 | 1,000         | 1,000",
                "500  | 700  | 500–700       | 500–700",
                "0    | 8500 | up to 8,500   | ≤ 8,500",
                "null | 8500 | up to 8,500   | ≤ 8,500",
                "100  | null | 100 or more   | ≥ 100",
                "null | null | no number     | ?",
                "0    | 0    | none          | 0",
            })
    void shouldWriteAnIntervalAsItWasReported(String low, String high, String text, String brief) {
        String interval = "{ low: " + low + ", high: " + high + " }";

        assertThat(ask("interval", "text(" + interval + ")")).isEqualTo(text);
        assertThat(ask("interval", "brief(" + interval + ").replace('\\u2009', ' ')"))
                .isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0     | 50   | 100 | 0 0.5 false",
                "50    | 50   | 100 | 0.5 0.5 false",
                "50    | null | 100 | 0.5 0.7 true",
                "90    | null | 100 | 0.9 1 true",
                "0     | 500  | 100 | 0 1 false",
            })
    void shouldDrawABarFromLowToHighAndFadeWhereItIsOpen(String low, String high, int max, String drawn) {
        assertThat(ask(
                        "interval",
                        "(({ from, to, open }) => `${from} ${to} ${open}`)(shares({ low: " + low + ", high: " + high
                                + " }, " + max + "))"))
                .isEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EST+LVA (tapa)  | EST,LVA tapa",
                "USA             | USA null",
                "EASTERN_EUROPE  | EASTERN_EUROPE null",
                "DJI (camp (old))| DJI camp (old)",
            })
    void shouldReadWhoACounterpartIs(String text, String read) {
        assertThat(ask("flows", "(({ codes, place }) => `${codes} ${place}`)(counterpart(" + Page.quoted(text) + "))"))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#/country/POL?lane=alert&day=2022-03-01 | #/country/POL?lane=alert&day=2022-03-01",
                "#/fact/USA~1%2F2                        | #/fact/USA~1%2F2",
                "#/?view=hosted&lane=present             | #/",
                "#/country                               | #/",
                "#/table?day=2022-02-30                  | #/table",
                "#/fact/%E0%A4%A                         | #/fact/%25E0%25A4%25A",
                "#/sanctions?area=nowhere&area=asia      | #/sanctions?area=asia",
            })
    void shouldReadBackWhatItWritesIntoAnAddress(String address, String written) {
        assertThat(ask("link", "format(parse(" + Page.quoted(address) + "))")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "plain            | plain",
                "a,b              | \"a,b\"",
                "say \"no\"       | \"say \"\"no\"\"\"",
                "=1+2             | '=1+2",
                "@SUM(A1)         | '@SUM(A1)",
                "-5 apples        | '-5 apples",
            })
    void shouldWriteCsvThatNoSpreadsheetTakesForAFormula(String value, String field) {
        assertThat(ask("csv", "csv(['a'], [{ a: " + Page.quoted(value) + " }, { a: -5 }, { a: null }])"))
                .isEqualTo("a\r\n" + field + "\r\n-5\r\n\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "About 2,000 U.S. soldiers went to Poland. | About [count 2,000] [contributor U.S.] soldiers went to [host Poland].",
                "12,000 or 2000?                           | 12,000 or [count 2000]?",
                "The Polish said nothing.                  | The [host Polish] said nothing.",
                "A musical                                 | A musical",
            })
    void shouldHighlightTheWordsOfEachSlot(String sentence, String highlighted) {
        assertThat(ask("spans", """
                        pieces({ contributors: ['USA'], hosts: ['POL'], low: 2000, high: 2000, evidence: { text: %s, start: 7, end: 99 } })
                          .map(({ text, slot }) => slot ? `[${slot} ${text}]` : text).join('')""".formatted(Page.quoted(sentence)))).isEqualTo(highlighted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8, 12   | x[host four]y",
                "5, 12   | xfoury",
                "8, 99   | xfoury",
            })
    void shouldTakeTheSpansThatTheServiceGives(String at, String highlighted) {
        String[] ends = at.split(", ");
        assertThat(ask("spans", """
                        pieces({ contributors: [], hosts: [], evidence: { text: 'xfoury', start: 7, end: 13 },
                          explanation: { spans: [{ slot: 'hosts', start: %s, end: %s }] } })
                          .map(({ text, slot }) => slot ? `[${slot} ${text}]` : text).join('')""".formatted(ends[0], ends[1]))).isEqualTo(highlighted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk          | GBR",
                "turkiye     | TUR",
                "cote d'iv   | CIV",
                "LVA         | LVA",
                "nato        | NATO",
                "ivory       | CIV",
            })
    void shouldFindACountryByNameCodeOrAlias(String typed, String found) {
        assertThat(page.evaluate(
                                "Promise.all([import('/model/names.js'), fetch('/vendor/world.json').then((each) => each.json())])"
                                        + ".then(([names, world]) => { names.learn(world.names); return names.search("
                                        + Page.quoted(typed) + ")[0]?.code; })")
                        .asText())
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-05 | 2022-03-30 | Feb Mar",
                "2020-11-01 | 2021-03-01 | Nov Dec 2021 Feb Mar",
                "1990-06-01 | 2025-06-01 | 1995 2000 2005 2010 2015 2020 2025",
            })
    void shouldPutTicksOnFirstsOfMonthsOrYears(String from, String to, String ticks) {
        assertThat(ask("days", "ticks('" + from + "', '" + to + "', 8).map((tick) => tick.label).join(' ')"))
                .isEqualTo(ticks);
    }

    private static String ask(String module, String expression) {
        return page.evaluate("import('/model/" + module + ".js').then((module) => { const { " + names(module)
                        + " } = module; return " + expression + "; })")
                .asText();
    }

    private static String names(String module) {
        return page.evaluate("import('/model/" + module + ".js').then((module) => Object.keys(module).join(', '))")
                .asText();
    }
}
