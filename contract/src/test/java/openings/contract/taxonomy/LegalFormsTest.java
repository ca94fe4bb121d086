package openings.contract.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openings.contract.posting.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LegalFormsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bageriet A/S                     | Bageriet
            Bageriet ApS                     | Bageriet
            Bakker bv                        | Bakker
            Bakker B.V.                      | Bakker
            Muster GmbH & Co. KG             | Muster
            MUSTER GMBH & CO KG              | MUSTER
            Muster AG & Co. KGaA             | Muster
            Muster Sport e.V.                | Muster Sport
            Exempel AB (publ)                | Exempel
            Esimerkki Oyj                    | Esimerkki
            Eksempel ASA                     | Eksempel
            Exemple S.A.S.                   | Exemple
            Exemple SARL                     | Exemple
            Esempio S.p.A.                   | Esempio
            Esempio S.r.l. a socio unico     | Esempio
            Ejemplo, S.L.U.                  | Ejemplo
            Exemplo, Unipessoal, Lda.        | Exemplo
            Przykład Sp. z o.o.              | Przykład
            Przykład Sp. z o.o. Sp.k.        | Przykład
            Příklad, spol. s r.o.            | Příklad
            Példa Kft.                       | Példa
            Primjer d.o.o.                   | Primjer
            Пример ООД                       | Пример
            UAB Pavyzdys                     | Pavyzdys
            SIA Piemērs                      | Piemērs
            OÜ Näidis                        | Näidis
            Example Ltd                      | Example
            Example (UK) Limited             | Example
            Example plc                      | Example
            Example, Inc.                    | Example
            Example LLC                      | Example
            Example SE                       | Example
            """)
    void takesTheFormFromTheName(String name, String bare) {
        assertThat(LegalForms.strip(name)).isEqualTo(bare);
        assertThat(new Organization(name, null, null).nameWithoutLegalForm()).isEqualTo(bare);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SE",
                "Limited",
                "AB Volvo",
                "Grand Hotel Spa",
                "GRAND HOTEL SPA",
                "Studio As",
                "Danske Bank",
                "Region Midtjylland",
                "Jensen & Co Bageri",
                "Gemeente Utrecht",
                ""
            })
    void keepsNamesThatAreOneOrOnlyLookSo(String name) {
        assertThat(LegalForms.strip(name)).isEqualTo(name);
    }

    @Test
    void findsTheFormsOfACollectionOfNames() throws IOException {
        Path names = Path.of(System.getProperty("openings.shared", "../../shared"))
                .resolve("data/legalforms/cleanco/tests/companies.csv");
        assumeTrue(Files.exists(names), "The collection of names is not there: " + names);
        List<String> formed = Files.readAllLines(names).stream()
                .map(line -> line.split(";", 2)[0].strip())
                .filter(name -> name.matches(
                        ".* (Inc\\.|Ltd\\.|plc|N\\.V\\.|S\\.A\\.|AG|A/S|Oyj|ASA|S\\.p\\.A\\.|LLC|Corp\\.|AB)"))
                .toList();

        assertThat(formed)
                .hasSizeGreaterThan(500)
                .noneMatch(name -> LegalForms.strip(name).equals(name));
    }
}
