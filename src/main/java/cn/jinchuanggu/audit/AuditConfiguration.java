package cn.jinchuanggu.audit;

import cn.jinchuanggu.graph.StartRefused;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    /** @throws StartRefused when the trail would end too early */
    AuditConfiguration(AuditSettings settings) {
        if (settings.retentionDays() < AuditSettings.LEAST_DAYS) {
            throw new StartRefused("审计记录的保存天数 jinchuanggu.audit.retention-days 是 " + settings.retentionDays() + "，少于 " + AuditSettings.LEAST_DAYS
                    + " 天；法律要求不少于六个月，按日历是 181 至 184 天。", "请改为 " + AuditSettings.LEAST_DAYS + " 或更多。", null);
        }
    }
}
