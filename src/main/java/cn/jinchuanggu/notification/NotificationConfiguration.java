package cn.jinchuanggu.notification;

import cn.jinchuanggu.notification.robot.RobotSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of e-mail and of group robots. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, RobotSettings.class})
class NotificationConfiguration {
}
