package cn.jinchuanggu.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PageLinksTest {

    private final PageLinks links = new PageLinks();

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    record Pages(int number, int pages, List<Integer> links) {
    }

    static List<Pages> pages() {
        return List.of(
                new Pages(1, 1, List.of(1)),
                new Pages(1, 5, List.of(1, 2, 3, 0, 5)),
                new Pages(3, 5, List.of(1, 2, 3, 4, 5)),
                new Pages(10, 20, List.of(1, 0, 8, 9, 10, 11, 12, 0, 20)),
                new Pages(20, 20, List.of(1, 0, 18, 19, 20)),
                new Pages(5000, 10_000, List.of(1, 0, 4998, 4999, 5000, 5001, 5002, 0, 10_000)));
    }

    @Test
    void aFileHasTheFiltersOfItsList() {
        assertThat(links.export("/needs", "/api/needs", "csv")).isEqualTo("/api/needs/export.csv");
        assertThat(links.export("/needs?q=%E7%9A%AE%E5%B8%A6&track=track-equipment", "/api/needs", "xlsx"))
                .isEqualTo("/api/needs/export.xlsx?q=%E7%9A%AE%E5%B8%A6&track=track-equipment");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToTheEndsAndTheNeighbours(Pages expected) {
        assertThat(links.numbers(expected.number(), expected.pages())).isEqualTo(expected.links());
    }

    @Test
    void theSizeThatWasChosenStaysOnEveryFurtherPage() {
        assertThat(links.page("/needs?track=x", 2)).isEqualTo("/needs?track=x&page=2");
        ask("50");
        assertThat(links.page("/needs?track=x", 2)).isEqualTo("/needs?track=x&size=50&page=2");
        assertThat(links.page("/cases?size=50&view=mine", 2)).isEqualTo("/cases?view=mine&size=50&page=2");
        assertThat(links.page("/cases?size=50", 2)).isEqualTo("/cases?size=50&page=2");
        assertThat(links.size("/needs", 100)).isEqualTo("/needs?size=100");
        ask("50\" onclick");
        assertThat(links.page("/needs", 2)).as("what is no number is not repeated").isEqualTo("/needs?page=2");
    }

    @Test
    void aShortListOffersNoSizes() {
        assertThat(links.sizes(20)).isEmpty();
        assertThat(links.sizes(21)).containsExactly(20, 50, 100);
    }

    private static void ask(String size) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setParameter("size", size);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }
}
