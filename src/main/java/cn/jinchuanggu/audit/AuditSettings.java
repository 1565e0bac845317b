package cn.jinchuanggu.audit;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the audit trail is kept and where its copies go.
 *
 * @param retentionDays entries of the trail older than this are deleted, once a sealed copy has them; at least
 *                      {@value #LEAST_DAYS}: six months of a calendar have 181 to 184 days (网络安全法 §23)
 * @param copyFolder    folder of the daily sealed copies, best on another disk or host; empty takes {@code audit-copies} in the data folder
 * @param rounds        false neither seals nor purges by itself
 */
@Validated
@ConfigurationProperties("jinchuanggu.audit")
public record AuditSettings(@DefaultValue("366") int retentionDays, @NotNull @DefaultValue("") Path copyFolder, @DefaultValue("true") boolean rounds) {

    /** The fewest days that the law allows. */
    public static final int LEAST_DAYS = 184;
}
