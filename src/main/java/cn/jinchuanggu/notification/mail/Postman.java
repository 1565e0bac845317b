package cn.jinchuanggu.notification.mail;

import cn.jinchuanggu.notification.MailSettings;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Hands letters to the SMTP server, as plain text and as HTML, with what mail programs need to show a button that stops them. */
@Component
class Postman {

    private static final String TIMEOUT_MILLIS = "10000";

    private final MailSettings settings;
    private final ITemplateEngine templates;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    Postman(MailSettings settings, ITemplateEngine templates) {
        this.settings = settings;
        this.templates = templates;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.username().isEmpty()) {
            sender.setUsername(settings.username());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties());
    }

    private Properties properties() {
        Properties properties = new Properties();
        for (String kind : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.put("mail.smtp." + kind, TIMEOUT_MILLIS);
        }
        properties.put("mail.smtp.auth", String.valueOf(!settings.username().isEmpty()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(settings.security().equals("starttls")));
        properties.put("mail.smtp.starttls.required", String.valueOf(settings.security().equals("starttls")));
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security().equals("tls")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /**
     * Returns when the server has taken it.
     *
     * @param mail its id is in the Message-ID: the same mail sent twice has one
     * @throws org.springframework.mail.MailException when the server did not take it
     */
    void send(OutgoingMail mail, Letter letter, String address) {
        try {
            MimeMessage message = new NamedMessage(sender.getSession(), "<" + mail.id() + "@" + host() + ">");
            MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parts.setFrom(settings.from(), "晋创谷·长治");
            parts.setTo(address);
            parts.setSubject(letter.subject());
            parts.setText(letter.plain(settingsUrl(), settings.rankingUrl()), html(letter));
            message.setHeader("List-Unsubscribe", "<" + settings.baseUrl() + "/api/mutes/" + letter.unsubscribe() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Template-Id", mail.template());
            sender.send(message);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailParseException(e);
        }
    }

    private String html(Letter letter) {
        Context context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("letter", letter);
        context.setVariable("settingsUrl", settingsUrl());
        context.setVariable("rankingUrl", settings.rankingUrl());
        return templates.process("notification/mail", context);
    }

    private String settingsUrl() {
        return settings.baseUrl() + "/notifications/settings";
    }

    private String host() {
        return settings.from().replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }

    /** Keeps the Message-ID it was given; without this each attempt would have another. */
    private static final class NamedMessage extends MimeMessage {

        private final String messageId;

        NamedMessage(Session session, String messageId) {
            super(session);
            this.messageId = messageId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
        }
    }
}
