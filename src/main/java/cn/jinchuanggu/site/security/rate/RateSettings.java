package cn.jinchuanggu.site.security.rate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often one caller may ask. Who is signed in counts by account, everybody else by address; logins count by address.
 *
 * @param enabled   false switches all limits off, as for a measurement of load
 * @param login     tries of a password
 * @param search    questions to the index and the graph
 * @param calculate what is computed and recorded nowhere
 * @param export    tables and files of many records
 * @param publish   everything that changes something
 * @param upload    files that are read in
 * @param message   what sends a message to an address that the caller names
 * @param assistant calls of an assistant
 */
@Validated
@ConfigurationProperties("jinchuanggu.limits")
public record RateSettings(
        @DefaultValue("true") boolean enabled,
        @Valid @NotNull Allowance login,
        @Valid @NotNull Allowance search,
        @Valid @NotNull Allowance calculate,
        @Valid @NotNull Allowance export,
        @Valid @NotNull Allowance publish,
        @Valid @NotNull Allowance upload,
        @Valid @NotNull Allowance message,
        @Valid @NotNull Allowance assistant) {

    Allowance of(Purpose purpose) {
        return switch (purpose) {
            case LOGIN -> login;
            case SEARCH -> search;
            case CALCULATE -> calculate;
            case EXPORT -> export;
            case PUBLISH -> publish;
            case UPLOAD -> upload;
            case MESSAGE -> message;
            case ASSISTANT -> assistant;
        };
    }
}
