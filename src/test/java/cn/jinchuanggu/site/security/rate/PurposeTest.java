package cn.jinchuanggu.site.security.rate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurposeTest {

    @ParameterizedTest
    @CsvSource({
            "POST, /login, LOGIN", "POST, /mcp, ASSISTANT", "GET, /api/search, SEARCH", "GET, /search/more, SEARCH", "GET, /suggest, SEARCH", "POST, /explorer/expansions, SEARCH",
            "POST, /api/policy/assessments, CALCULATE", "POST, /matches, CALCULATE", "POST, /api/needs/check, CALCULATE", "GET, /policy/calculator, SEARCH",
            "GET, /api/orders/export.xlsx, EXPORT", "GET, /vouchers/grants/export.csv, EXPORT", "GET, /api/needs/export.csv, EXPORT", "GET, /api/search/export.xlsx, EXPORT", "POST, /graph/cypher/rows.csv, EXPORT", "GET, /oai, EXPORT", "GET, /api/cockpit/figures/needs/records.csv, EXPORT", "GET, /api/broker/statement.xlsx, EXPORT", "POST, /explorer/exports/nodes, EXPORT",
            "POST, /achievements/import, UPLOAD", "POST, /api/imports, UPLOAD", "PUT, /api/notifications/settings/address, MESSAGE",
            "POST, /api/notifications/settings/robot/trial, MESSAGE",
            "POST, /needs, PUBLISH", "PUT, /api/needs/need-1, PUBLISH", "DELETE, /api/saved-searches/1, PUBLISH", "POST, /api/claims/1/submit, PUBLISH"})
    void aRequestCountsForOnePurpose(String method, String path, Purpose purpose) {
        assertThat(Purpose.find(method, path)).contains(purpose);
    }

    @ParameterizedTest
    @CsvSource({"GET, /", "GET, /needs", "GET, /api/needs/need-1/matches", "GET, /login", "HEAD, /entities/ent-1", "GET, /css/app.css", "GET, /actuator/health"})
    void whatIsOnlyReadCountsForNone(String method, String path) {
        assertThat(Purpose.find(method, path)).isEmpty();
    }

    @Test
    void whatChangesSomethingAlwaysCounts() {
        assertThat(Purpose.find("PATCH", "/whatever/comes")).contains(Purpose.PUBLISH);
    }
}
