package org.tiean.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands letters to the mail server of the place (SMTP): {@code tiean.mail.host}, {@code .port} (587), {@code .from},
 * {@code .user} and {@code .password}, {@code .security} ({@code starttls}, {@code tls} or {@code none}).
 */
@ApplicationScoped
public class Postman {

    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    @ConfigProperty(name = "tiean.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "tiean.mail.port", defaultValue = "587")
    int port;

    @Inject
    @ConfigProperty(name = "tiean.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "tiean.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "tiean.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "tiean.mail.security", defaultValue = "starttls")
    String security;

    @Inject
    Clock clock;

    /** Whether there is a mail server here. */
    public boolean isReady() {
        return host.isPresent() && from.isPresent();
    }

    /**
     * Sends one letter of plain text. It cannot be taken back.
     *
     * @throws IllegalStateException the server did not take it; again later
     */
    public void send(String to, String subject, String text) {
        try {
            MimeMessage letter = new MimeMessage(session());
            letter.setFrom(new InternetAddress(from.orElseThrow(() -> new IllegalStateException("tiean.mail.from is not set"))));
            letter.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            letter.setSubject(subject, StandardCharsets.UTF_8.name());
            letter.setText(text, StandardCharsets.UTF_8.name());
            letter.setSentDate(Date.from(clock.instant()));
            // nobody's holiday notice is asked for
            letter.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(letter);
        } catch (MessagingException e) {
            throw new IllegalStateException("the mail server did not take the letter", e);
        }
    }

    private Session session() {
        Properties how = new Properties();
        how.setProperty("mail.transport.protocol", "smtp");
        how.setProperty("mail.smtp.host", host.orElseThrow(() -> new IllegalStateException("tiean.mail.host is not set")));
        how.setProperty("mail.smtp.port", String.valueOf(port));
        how.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
        how.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
        how.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
        switch (security) {
            case "starttls" -> {
                how.setProperty("mail.smtp.starttls.enable", "true");
                how.setProperty("mail.smtp.starttls.required", "true");
                how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case "tls" -> {
                how.setProperty("mail.smtp.ssl.enable", "true");
                how.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            }
            case "none" -> { }
            default -> throw new IllegalStateException("tiean.mail.security is starttls, tls or none");
        }
        if (user.isEmpty()) {
            return Session.getInstance(how);
        }
        how.setProperty("mail.smtp.auth", "true");
        return Session.getInstance(how, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.get(), password.orElse(""));
            }
        });
    }
}
