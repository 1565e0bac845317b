package cn.jinchuanggu.site.once;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class HeldResponseTest {

    @Test
    void takenBackItKeepsWhatOthersSaidBeforeAndNothingOfItsOwn() throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        response.setHeader("X-Trace-Id", "0123");
        response.addHeader("Vary", "Accept");
        response.addHeader("Vary", "Cookie");
        HeldResponse held = new HeldResponse(response);
        held.setStatus(201);
        held.setHeader("Location", "/needs/need-1");
        held.getWriter().write("done");

        held.takeBack();

        assertThat(response.getHeaderNames()).containsExactlyInAnyOrder("X-Trace-Id", "Vary");
        assertThat(response.getHeaders("Vary")).containsExactly("Accept", "Cookie");
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString()).isEmpty();
    }
}
