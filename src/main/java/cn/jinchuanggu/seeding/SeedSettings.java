package cn.jinchuanggu.seeding;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is loaded at the first start.
 *
 * @param set {@code changzhi} (real facts and the illustrative demo), {@code tiny} (drawable on paper) or {@code none}
 *            (only the code lists, which every listing needs)
 */
@Validated
@ConfigurationProperties("jinchuanggu.seed")
record SeedSettings(@NotNull @Pattern(regexp = "changzhi|tiny|none", message = "应当是 changzhi、tiny 或 none") @DefaultValue("changzhi") String set) {
}
