package cn.jinchuanggu.notification.store;

import cn.jinchuanggu.graph.GraphSchema;
import cn.jinchuanggu.graph.StoredTime;
import cn.jinchuanggu.notification.Choice;
import cn.jinchuanggu.notification.NotificationKind;
import cn.jinchuanggu.notification.Preference;
import cn.jinchuanggu.notification.Rhythm;
import cn.jinchuanggu.notification.Token;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** {@code (:NotificationPreference)}, one for each account that chose something. */
@Repository
public class PreferenceStore {

    private final Neo4jClient client;

    PreferenceStore(Neo4jClient client, GraphSchema schemaFirst) {
        this.client = client;
    }

    public Optional<Preference> find(String account) {
        return client.query("MATCH (p:NotificationPreference {account: $account}) RETURN properties(p) AS p").bind(account).to("account")
                .fetch().one().map(PreferenceStore::preference);
    }

    /** Of whom this is the secret. */
    public Optional<Preference> findByToken(String token) {
        return client.query("MATCH (p:NotificationPreference {token: $token}) RETURN properties(p) AS p").bind(token).to("token")
                .fetch().one().map(PreferenceStore::preference);
    }

    /** Locks what an account chose until the transaction ends, and makes it when there is nothing yet. */
    public Preference take(String account) {
        return client.query("""
                MERGE (p:NotificationPreference {account: $account})
                ON CREATE SET p.token = $token, p.choices = [] SET p.locked = true
                RETURN properties(p) AS p""").bind(account).to("account").bind(Token.draw()).to("token").fetch().one()
                .map(PreferenceStore::preference).orElseThrow();
    }

    public void saveChoices(Preference preference) {
        List<String> choices = preference.choices().entrySet().stream().map(e -> text(e.getKey(), e.getValue())).toList();
        client.query("MATCH (p:NotificationPreference {account: $account}) SET p.choices = $choices")
                .bind(preference.account()).to("account").bind(choices).to("choices").run();
    }

    /** An address that is not there is taken off the node, with the day of the consent. */
    public void saveAddress(Preference preference) {
        client.query("MATCH (p:NotificationPreference {account: $account}) SET p.address = $address, p.consentedAt = $consentedAt")
                .bind(preference.account()).to("account").bind(preference.address().orElse(null)).to("address")
                .bind(preference.consentedAt().orElse(null)).to("consentedAt").run();
    }

    private static String text(NotificationKind kind, Choice choice) {
        return String.join(" ", kind.name(), String.valueOf(choice.inApp()), String.valueOf(choice.mail()), choice.rhythm().name(), String.valueOf(choice.muted()));
    }

    @SuppressWarnings("unchecked") // the queries return a map
    private static Preference preference(Map<String, Object> found) {
        Map<String, Object> row = (Map<String, Object>) found.get("p");
        Map<NotificationKind, Choice> choices = new EnumMap<>(NotificationKind.class);
        for (String line : (Collection<String>) row.get("choices")) {
            String[] parts = line.split(" ");
            NotificationKind.find(parts[0]).ifPresent(kind -> choices.put(kind,
                    new Choice(Boolean.parseBoolean(parts[1]), Boolean.parseBoolean(parts[2]), Rhythm.valueOf(parts[3]), Boolean.parseBoolean(parts[4]))));
        }
        return new Preference((String) row.get("account"), Optional.ofNullable((String) row.get("address")),
                Optional.ofNullable(StoredTime.of(row.get("consentedAt"))), choices, (String) row.get("token"));
    }
}
