package cn.jinchuanggu.site.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import cn.jinchuanggu.graph.StartRefused;
import cn.jinchuanggu.site.errors.FailureWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdminNetworkFilterTest {

    private final FailureWriter failures = mock(FailureWriter.class);

    @ParameterizedTest
    @ValueSource(strings = {"/system", "/system/state", "/api/security/accounts", "/audit/entries", "/admin/audit", "/actuator/prometheus"})
    void fromElsewhereTheWorkplacesOfAdministratorsAreNotFound(String path) throws Exception {
        assertThat(passes(path, "10.2.0.7", "10.1.0.0/16")).isFalse();
        verify(failures).write(any(), any(), org.mockito.ArgumentMatchers.argThat(f -> f.status() == 404));
        assertThat(passes(path, "10.1.3.7", "10.1.0.0/16")).isTrue();
        assertThat(passes(path, "10.2.0.7", "10.1.0.0/16", "10.2.0.7")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/needs", "/systems", "/actuator/health", "/actuator/info", "/account/tokens"})
    void everythingElseIsFoundFromEverywhere(String path) throws Exception {
        assertThat(passes(path, "203.0.113.9", "10.1.0.0/16")).isTrue();
    }

    @Test
    void withoutNetworksNothingIsHidden() throws Exception {
        assertThat(passes("/system", "203.0.113.9")).isTrue();
    }

    @Test
    void aWrittenNonsenseStopsTheStart() {
        assertThatThrownBy(() -> AdminSettings.matcher("10.1.0.0/77")).isInstanceOf(StartRefused.class).hasMessageContaining("jinchuanggu.admin.networks").hasMessageContaining("10.1.0.0/77");
    }

    private boolean passes(String path, String address, String... networks) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockFilterChain chain = new MockFilterChain();
        new AdminNetworkFilter(failures, new AdminSettings(List.of(networks))).doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
