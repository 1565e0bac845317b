package cn.jinchuanggu.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the platform stands for everybody.
 *
 * @param baseUrl beginning of its public addresses, such as {@code https://jcg.example.cn}, without a slash at the end; empty takes the
 *                address that a request was sent to. Set it before anybody harvests: it is part of the name of every
 *                entity, and QR codes on papers and posters lead there
 * @param adminEmail address of the office that harvesters may write to; not a person's
 */
@Validated
@ConfigurationProperties("jinchuanggu.site")
public record SiteSettings(@Pattern(regexp = "(https?://[^/\\s]+(/[^\\s]*[^/\\s])?)?", message = "应当是 http(s) 地址，末尾不带斜杠") @DefaultValue("") String baseUrl,
        @NotBlank @DefaultValue("admin@localhost.invalid") String adminEmail) {
}
