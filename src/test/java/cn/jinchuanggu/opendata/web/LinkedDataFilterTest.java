package cn.jinchuanggu.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LinkedDataFilterTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", value = {
        "application/ld+json | true", "application/ld+json;profile=\"x\" | true", "text/html, application/ld+json | true",
        "text/html;q=0.9, application/ld+json | true", "application/ld+json;q=0.5, text/html | false", "application/ld+json;q=0 | false",
        "*/* | false", "text/html | false", "application/json | false", "none | false", "nonsense;;; | false"})
    void linkedDataIsGivenToWhoNamesItAndWantsAPageNoMore(String accept, boolean linkedData) {
        assertThat(LinkedDataFilter.prefersLinkedData(accept)).isEqualTo(linkedData);
    }

    /** 9,000 bytes are more than a server puts into a header; it answered 500. */
    @Test
    void theOtherFormIsNamedForAnIdAndNotForWhatCannotBeOne() throws Exception {
        assertThat(linkOf("/needs/need-q-01")).isEqualTo("</opendata/records/need-q-01>; rel=\"alternate\"; type=\"application/ld+json\"");
        assertThat(linkOf("/needs/" + "%E9%95%BF".repeat(1_000))).isNull();
    }

    private static String linkOf(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new LinkedDataFilter().doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response.getHeader("Link");
    }
}
