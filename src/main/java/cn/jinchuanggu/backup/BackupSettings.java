package cn.jinchuanggu.backup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where backups go, and when one is made by itself.
 *
 * @param folder     folder of the backups; empty is {@code backups} in the data folder
 * @param copyFolder a second folder, on another disk or another machine (异地), into which each backup is copied; empty for none
 * @param dailyAt    time of the daily backup in Asia/Shanghai, such as {@code 03:30}; empty makes none by itself
 * @param keep       how many daily backups stay in each folder; those that people made are never removed
 */
@Validated
@ConfigurationProperties("jinchuanggu.backup")
public record BackupSettings(
        @NotNull @DefaultValue("") String folder,
        @NotNull @DefaultValue("") String copyFolder,
        @NotNull @Pattern(regexp = "(([01]\\d|2[0-3]):[0-5]\\d)?", message = "应为 00:00 到 23:59，留空表示不自动备份") @DefaultValue("03:30") String dailyAt,
        @Min(1) @Max(1000) @DefaultValue("14") int keep) {

    Optional<LocalTime> findDailyAt() {
        return dailyAt.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(dailyAt));
    }
}
