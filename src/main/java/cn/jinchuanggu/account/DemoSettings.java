package cn.jinchuanggu.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The accounts with which a newcomer tries the platform.
 *
 * @param enabled          false creates none and refuses the login of those made earlier
 * @param password         one password for all of them, at most 72 bytes; empty draws one
 *                         per account, kept in the data folder. Set it from the environment
 *                         ({@code JINCHUANGGU_DEMO_PASSWORD}), and set it when several instances share one database
 * @param enterpriseParty  id of the enterprise that account {@code enterprise} acts for
 * @param institutionParty id of the institution that account {@code institution} acts for
 * @param providerParty    id of the service provider that account {@code provider} acts for
 * @param thread           false leaves the ledgers empty; otherwise some illustrative introductions, deals, contracts and claims
 *                         are made after the first start
 */
@Validated
@ConfigurationProperties("jinchuanggu.demo")
public record DemoSettings(
        @DefaultValue("true") boolean enabled,
        @NotNull @Pattern(regexp = ".{0,72}", message = "最多 72 个字符") @DefaultValue("") String password,
        @NotBlank @DefaultValue("ent-q-01") String enterpriseParty,
        @NotBlank @DefaultValue("inst-q-01") String institutionParty,
        @NotBlank @DefaultValue("prov-q-01") String providerParty,
        @DefaultValue("true") boolean thread) {
}
