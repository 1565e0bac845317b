package cn.jinchuanggu.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "application/ld+json | true", "application/ld+json;profile=\"x\" | true", "text/html, application/ld+json | true",
        "text/html;q=0.9, application/ld+json | true", "application/ld+json;q=0.5, text/html | false", "application/ld+json;q=0 | false",
        "*/* | false", "text/html | false", "application/json | false", "none | false", "nonsense;;; | false"})
    void linkedDataIsGivenToWhoNamesItAndWantsAPageNoMore(String accept, boolean linkedData) {
        assertThat(LinkedDataFilter.prefersLinkedData(accept)).isEqualTo(linkedData);
    }
}
