package cn.jinchuanggu.graph;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * When the platform stops writing because its disk is nearly full.
 *
 * @param keepFree free space under which writes are refused; twice the transaction logs when that is more; 0 refuses nothing
 */
@Validated
@ConfigurationProperties("jinchuanggu.disk")
public record DiskSettings(@NotNull @DefaultValue("512MB") DataSize keepFree) {
}
