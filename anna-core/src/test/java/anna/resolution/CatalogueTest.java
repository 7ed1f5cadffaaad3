package anna.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import anna.fact.Language;
import anna.resolution.Catalogue.Match;
import anna.resolution.Catalogue.Name;
import anna.resolution.Catalogue.Use;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

    private static final Catalogue OAS = Catalogue.oas();

    /** The ids in the order of the text. */
    private static String ids(String text, Language language) {
        return OAS.findIn(text, language).stream().map(Match::id).collect(Collectors.joining(" "));
    }

    private static String ids(String text) {
        return ids(text, Language.ENGLISH);
    }

    private static List<String> words(String text, Language language) {
        return OAS.findIn(text, language).stream()
                .map(match -> match.span().in(text))
                .toList();
    }

    @Nested
    class LooksUpWholeStrings {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Argentine Republic                          | ARG
                        Bolivarian Republic of Venezuela            | VEN
                        Venezuela (Bolivarian Republic of)          | VEN
                        Eastern Republic of Uruguay                 | URY
                        Plurinational State of Bolivia              | BOL
                        Bolivia (Plurinational State of)            | BOL
                        Commonwealth of Dominica                    | DMA
                        Republic of Paraguay                        | PRY
                        State of Azerbaijan                         | AZE
                        Republic of Azerbaijan                      | AZE
                        People's Republic of China                  | CHN
                        People’s Republic of China                  | CHN
                        Saint Kitts & Nevis                         | KNA
                        St. Kitts and Nevis                         | KNA
                        St Kitts & Nevis                            | KNA
                        St. Vincent and the Grenadines              | VCT
                        the Bahamas                                 | BHS
                        The Bahamas                                 | BHS
                        United States of America                    | USA
                        U.S.                                        | USA
                        usa                                         | USA
                        República Oriental del Uruguay              | URY
                        República Bolivariana de Venezuela          | VEN
                        República Federativa do Brasil              | BRA
                        Estados Unidos                              | USA
                        Estados Unidos Mexicanos                    | MEX
                        EE.UU.                                      | USA
                        EE. UU.                                     | USA
                        Belice                                      | BLZ
                        Granada                                     | GRD
                        Países Bajos                                | NLD
                        Paises Bajos                                | NLD
                        Mexico                                      | MEX
                        México                                      | MEX
                        Peru                                        | PER
                        Haiti                                       | HTI
                        Haïti                                       | HTI
                        Espana                                      | ESP
                        BRAZIL                                      | BRA
                        brazil                                      | BRA
                        Trinité-et-Tobago                           | TTO
                        Trinidad & Tobago                           | TTO
                        São Vicente e Granadinas                    | VCT
                        les États-Unis                              | USA
                        La Barbade                                  | BRB
                        CRI                                         | CRI
                        cr                                          | CRI
                        Türkiye                                     | TUR
                        Viet Nam                                    | VNM
                        Côte d’Ivoire                               | CIV
                        AND                                         | AND
                        ET                                          | ETH
                        Holy See                                    | VAT
                        State of Palestine                          | PSE
                        """)
        void stateBySpelling(String name, String code) {
            assertThat(OAS.find(Mention.Kind.STATE, name)).contains(code);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Inter-American Children's Institute         | iin
                        IIN                                         | iin
                        Instituto Interamericano del Niño           | iin
                        Organización de los Estados Americanos      | oas
                        OEA                                         | oas
                        CIDH                                        | iachr
                        IACHR                                       | iachr
                        Pan American Health Organization            | paho
                        UNICEF                                      | unicef
                        European Union                              | EU
                        MERCOSUR                                    | mercosur
                        the Hague Conference                        | hcch
                        oas-ga                                      | oas-ga
                        """)
        void bodyBySpelling(String name, String id) {
            assertThat(OAS.find(Mention.Kind.BODY, name)).contains(id);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        Palermo Convention                                        | untoc
                        Convention on the Rights of the Child                     | crc
                        Convención sobre los Derechos del Niño                    | crc
                        Convenção sobre os Direitos da Criança                    | crc
                        Convention relative aux droits de l'enfant                | crc
                        Convention of Belém do Pará                               | belem
                        Convention of Belem do Para                               | belem
                        Pact of San José                                          | achr
                        OAS Charter                                               | oas-a41
                        Charter of the Organization of American States            | oas-a41
                        Hague Convention on the Civil Aspects of International Child Abduction | hague28
                        ILO Convention No. 182                                    | ilo-c182
                        Convenio 138 de la OIT                                    | ilo-c138
                        """)
        void instrumentBySpelling(String name, String id) {
            assertThat(OAS.find(Mention.Kind.INSTRUMENT, name)).contains(id);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "Atlantis", "Mexico City", "New Mexico", "the", "Brazil and Peru", "-", "&", "y"})
        void nothingIsGuessed(String name) {
            assertThat(OAS.find(Mention.Kind.STATE, name)).isEmpty();
        }

        @Test
        void nameOfTwoThingsIsAbsentWhereTheLanguagesDiffer() {
            Catalogue two = Catalogue.of(List.of(
                    Name.of(Mention.Kind.BODY, "a", "Consejo", Language.SPANISH),
                    Name.of(Mention.Kind.BODY, "b", "Consejo", Language.PORTUGUESE)));
            assertThat(two.find(Mention.Kind.BODY, "consejo")).isEmpty();
        }

        @Test
        void kindsAreApart() {
            assertThat(OAS.find(Mention.Kind.BODY, "Brazil")).isEmpty();
            assertThat(OAS.find(Mention.Kind.STATE, "IIN")).isEmpty();
        }
    }

    @Nested
    class FindsTheLongestName {

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                        drafted by the Planning Institute of Jamaica                        | pioj
                        experts from Papua New Guinea and Guinea                            | PNG GIN
                        Guinea-Bissau, Equatorial Guinea                                    | GNB GNQ
                        Dominica and the Dominican Republic                                 | DMA DOM
                        the Democratic Republic of the Congo                                | COD
                        the Republic of Korea                                               | KOR
                        the Inter-American Children's Institute (IIN)                       | iin iin
                        the Directing Council of the IIN met in Montevideo, Uruguay         | iin-cd URY
                        the Charter of the Organization of American States                  | oas-a41
                        the Convention on the Rights of the Child                           | crc
                        the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography | opsc
                        the Optional Protocol thereto on the sale of children, child prostitution and child pornography | opsc
                        the Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict | opac
                        the Protocol thereto to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children | tip
                        the Protocol to Prevent Suppress and Punish Trafficking in Persons Especially Women and Children | tip
                        the Protocol against the Smuggling of Migrants by Land, Sea and Air | som
                        the Protocol against the Smuggling of Migrants by Land, Sea, and Air, supplementing the United Nations Convention against Transnational Organized Crime | som
                        the United Nations Convention against Transnational Organised Crime | untoc
                        Parties to the Convention on the Rights of the Child and to Uruguay's law | crc URY
                        """)
        void inEnglish(String text, String ids) {
            assertThat(ids(text)).isEqualTo(ids);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        es | la Convención sobre los Derechos del Niño y su Protocolo facultativo relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía | crc opsc
                        es | el Protocolo para prevenir, reprimir y sancionar la trata de personas, especialmente mujeres y niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional | tip
                        es | los Gobiernos de Granada, Belice y la República Dominicana           | GRD BLZ DOM
                        es | el Consejo Permanente de la OEA y el Consejo Directivo del IIN       | oas-cp iin-cd
                        pt | o Conselho Permanente da Organização dos Estados Americanos          | oas-cp
                        pt | a Convenção Interamericana sobre Tráfico Internacional de Menores    | oas-b57
                        fr | le Conseil permanent de l’Organisation des États Américains          | oas-cp
                        fr | l'Assemblée générale et la Dominique                                 | oas-ga DMA
                        fr | la Convention interaméricaine sur le trafic international de mineurs | oas-b57
                        """)
        void inOtherLanguages(String language, String text, String ids) {
            assertThat(ids(text, Language.of(language))).isEqualTo(ids);
        }

        @Test
        void titlesGoOverTheWordsOfOtherInstruments() {
            String text = "of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and"
                    + " Children, supplementing the United Nations Convention against Transnational Organized Crime.";
            assertThat(words(text, Language.ENGLISH)).containsExactly(text.substring(7, text.length() - 1));
        }
    }

    @Nested
    class TakesOtherMeaningsForWhatTheyAre {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a workshop in Mexico City",
                    "the governor of New Mexico",
                    "offices in Guatemala City",
                    "held in Panama City",
                    "flights to Kuwait City",
                    "the Gulf of Mexico",
                    "roast turkey for Chad's cousin chad",
                    "hot chile peppers",
                    "people who know, and ilo, oas",
                    "the Republic of China",
                    "an amount of US$ 10,000 and US$5"
                })
        void noStateIsNamed(String text) {
            assertThat(ids(text.replace("Chad's", "his"))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Northern Ireland", "South Georgia", "Netherlands Antilles", "American Samoa"})
        void territoriesAreNotTheStateOfTheirName(String text) {
            assertThat(ids("waters of " + text)).isEmpty();
        }

        @Test
        void otherNamesInsideSuchWordsAreStillFound() {
            assertThat(ids("en Granada, Nicaragua, y en Granada", Language.SPANISH))
                    .isEqualTo("NIC GRD");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                        CHILDREN WHO ARE VICTIMS                     | -
                        the WHO and UNICEF                           | who unicef
                        the World Health Organization (WHO)          | who who
                        a joint PAHO/WHO programme                   | paho who
                        TELL US ABOUT IT                             | -
                        the US and Canada                            | USA CAN
                        THE OAS AND THE IIN                          | oas iin
                        """)
        void acronymsThatAreWordsAreNotTakenAmongCapitals(String text, String ids) {
            assertThat(ids(text)).isEqualTo(ids == null ? "" : ids);
        }

        @Test
        void acronymsInSymbolsAreNoMentions() {
            assertThat(ids("see CIM/RES. 225 (XXXI-O/02) and CIDI/doc.3/01, OEA/Ser.P"))
                    .isEmpty();
        }

        @Test
        void languagesAreApart() {
            assertThat(ids("the Alhambra of Granada")).isEmpty();
            assertThat(ids("un viaje a Granada", Language.SPANISH)).isEqualTo("GRD");
            assertThat(ids("EU TENHO", Language.PORTUGUESE)).isEmpty();
        }

        @Test
        void languageThatIsNotKnownHasTheNamesOfAllLanguages() {
            assertThat(ids("IIN, Brazil, Instituto Interamericano del Niño", Language.of("de")))
                    .isEqualTo("iin BRA");
        }
    }

    @Nested
    class TakesOrgansForThoseOfTheOrganization {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        the General Assembly                                  | oas-ga
                        THE GENERAL ASSEMBLY,                                 | oas-ga
                        the General Assembly of the OAS                       | oas-ga
                        the OAS General Assembly                              | oas-ga
                        the General Assembly of the United Nations            | un-ga
                        the United Nations General Assembly                   | un-ga
                        the Permanent Council                                 | oas-cp
                        the General Secretariat                               | oas-gs
                        the Directing Council                                 | iin-cd
                        the Secretary General                                 | oas-sg
                        the Secretary-General of the United Nations           | un-sg
                        the United Nations Secretary-General                  | un-sg
                        the UN Security Council                               | un-sc
                        """)
        void unlessTheUnitedNationsStandBeside(String text, String id) {
            assertThat(ids(text)).isEqualTo(id);
        }
    }

    @Nested
    class ForgivesHowTextsAreSet {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Inter-American Children's Institute",
                    "Inter-American Children’s Institute",
                    "INTER-AMERICAN CHILDREN'S INSTITUTE",
                    "Inter-American  Children's\u00A0Institute",
                    "Inter-American Children's\r\n     Institute",
                    "Inter-\nAmerican Children's\n\nInstitute",
                    "Inter-American Child-\nren's Institute",
                    "Inter-American Chil\u00ADdren's Institute",
                    "Inter-American Children's Insti-\n   tute",
                    "Inter–American Children`s Institute",
                })
        void wordsOfANameAreTheSameHoweverTheyAreSet(String text) {
            assertThat(words("the " + text + ", of", Language.ENGLISH)).containsExactly(text);
            assertThat(ids("the " + text + ", of")).isEqualTo("iin");
        }

        @Test
        void combiningAccentsAreAccents() {
            assertThat(words("a Me\u0301xico y", Language.SPANISH)).containsExactly("Me\u0301xico");
        }

        @ParameterizedTest
        @ValueSource(strings = {"the IIN's work", "the IIN’s work", "Paraguay’s", "PARAGUAY’S LAW"})
        void possessivesEndBeforeTheApostrophe(String text) {
            assertThat(words(text, Language.ENGLISH))
                    .containsExactly(text.contains("IIN") ? "IIN" : text.startsWith("PAR") ? "PARAGUAY" : "Paraguay");
        }

        @Test
        void footnoteFiguresDoNotHideAName() {
            assertThat(words("Haiti1 and Peru[2]", Language.ENGLISH)).containsExactly("Haiti", "Peru");
        }

        @Test
        void otherMarksPartNames() {
            assertThat(ids("to Costa. Rica said; the Permanent; Council: Saint, Lucia"))
                    .isEmpty();
        }

        @Test
        void aBracketOfTheNameBelongsToIt() {
            assertThat(words("for Venezuela (Bolivarian Republic of), for", Language.ENGLISH))
                    .containsExactly("Venezuela (Bolivarian Republic of)");
        }

        @Test
        void aQuotationOfTheNameBelongsToIt() {
            assertThat(words("the American Convention on Human Rights, “Pact of San José,” and", Language.ENGLISH))
                    .containsExactly("American Convention on Human Rights, “Pact of San José");
            assertThat(words("the American Convention on Human Rights (\"Pact of San José\") and", Language.ENGLISH))
                    .containsExactly("American Convention on Human Rights (\"Pact of San José\")");
        }

        @Test
        void theFullStopOfAnAbbreviationBelongsToIt() {
            assertThat(words("de EE.UU. y", Language.SPANISH)).containsExactly("EE.UU.");
            assertThat(words("in St. Lucia. In the U.S. now", Language.ENGLISH)).containsExactly("St. Lucia", "U.S.");
        }

        @Test
        void longTitlesMayBeInSmallLetters() {
            assertThat(ids("the convention on the rights of the child")).isEqualTo("crc");
            assertThat(ids("the permanent council of a firm")).isEmpty();
        }

        @Test
        void millionEqualWordsAreRead() {
            String text = "Inter-American Convention on ".repeat(100_000);
            assertThat(OAS.findIn(text, Language.ENGLISH)).isEmpty();
        }
    }

    @Nested
    class TakesFurtherNames {

        private final Name desk = Name.of(Mention.Kind.BODY, "desk", "Children's Desk", Language.ENGLISH);

        @Test
        void besideThoseThatItHas() {
            Catalogue more = OAS.plus(List.of(desk));
            assertThat(more.findIn("the Children's Desk of the IIN", Language.ENGLISH))
                    .extracting(Match::id)
                    .containsExactly("desk", "iin");
            assertThat(OAS.findIn("the Children's Desk", Language.ENGLISH)).isEmpty();
            assertThat(more.names()).hasSize(OAS.names().size() + 1).endsWith(desk);
            assertThat(more.names(Mention.Kind.BODY, "desk")).containsExactly(desk);
        }

        @Test
        void thatCountBeforeThoseThatItHas() {
            Catalogue un = OAS.plus(List.of(Name.of(Mention.Kind.BODY, "un-ga", "General Assembly", Language.ENGLISH)));
            assertThat(un.findIn("the General Assembly", Language.ENGLISH))
                    .extracting(Match::id)
                    .containsExactly("un-ga");
            assertThat(un.find(Mention.Kind.BODY, "General Assembly")).contains("un-ga");
        }

        @Test
        void namesOfAThingAreThoseThatMeanIt() {
            assertThat(OAS.names(Mention.Kind.STATE, "MEX"))
                    .extracting(Name::text)
                    .contains("Mexico", "México", "Mexique", "MEX", "MX")
                    .doesNotContain("New Mexico");
            assertThat(OAS.names(Mention.Kind.STATE, "XXX")).isEmpty();
        }

        @Test
        void equalCataloguesHaveEqualNames() {
            assertThat(Catalogue.of(List.of(desk))).isEqualTo(Catalogue.of(List.of(desk)));
            assertThat(Catalogue.of(List.of(desk))).isNotEqualTo(Catalogue.of(List.of()));
            assertThat(Catalogue.of(List.of(desk))).hasToString("Catalogue{1 names}");
            assertThat(Catalogue.of(List.of()).findIn("Brazil", Language.ENGLISH))
                    .isEmpty();
        }
    }

    @Nested
    class AName {

        @Test
        void namesAStateABodyOrAnInstrument() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Name.of(Mention.Kind.DATE, "x", "May"))
                    .withMessage("Name.kind must be STATE, BODY or INSTRUMENT, but was 'DATE'");
        }

        @Test
        void holdsAWord() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Name.of(Mention.Kind.BODY, "x", " – "))
                    .withMessage("Name.text must hold 1 to 64 words, but was ' – '");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Name.of(Mention.Kind.BODY, "x", "a ".repeat(65)))
                    .withMessageStartingWith("Name.text must hold 1 to 64 words, but was '");
        }

        @Test
        void hasAnId() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Name.of(Mention.Kind.BODY, " ", "Board"))
                    .withMessage("Name.id must not be blank, but was ' '");
        }

        @Test
        void canBeCopied() {
            Name name = Name.of(Mention.Kind.BODY, "x", "Board", Language.ENGLISH);
            assertThat(name.toBuilder().use(Use.LOOK_UP).build())
                    .isNotEqualTo(name)
                    .extracting(Name::text, Name::use)
                    .containsExactly("Board", Use.LOOK_UP);
        }
    }
}
