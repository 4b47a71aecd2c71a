package org.tiean.disclosure.entity;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tiean.kernel.control.ProtectedTextConverter;
import org.tiean.kernel.entity.Json;
import org.tiean.kernel.entity.ProtectedText;
import org.tiean.kernel.entity.Refusal;

/**
 * One row sent, or to be sent, to the credit platform (双公示数据报送): new, corrected or deleted, checked before, answered after. What
 * was sent stays; a correction is a row of its own.
 */
@Entity
@Table(name = "credit_report")
public class CreditReport {

    /** What the platform is to do with it. */
    public enum Kind {
        /** 新增. */
        ADD,
        /** 更正. */
        CHANGE,
        /** 删除. */
        DELETE
    }

    /** Where it stands. */
    public enum State {
        /** 校验未通过. */
        INVALID,
        /** 待报送. */
        READY,
        /** 已报送. */
        SENT,
        /** 已接收. */
        ACCEPTED,
        /** 被退回. */
        REFUSED
    }

    private static final int LONGEST_RECEIPT = 500;

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "agency_id")
    private UUID agencyId;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "publication_id")
    private UUID publicationId;

    private String number;

    private int position;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Convert(converter = ProtectedTextConverter.class)
    private ProtectedText record;

    private String digest;

    private String problems;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "file_id")
    private UUID fileId;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String receipt;

    protected CreditReport() {
    }

    /** @param position which row about this publication it is, from 1 */
    public CreditReport(Publication publication, int position, Kind kind, Map<String, String> row, List<CreditProblem> found, Instant at) {
        this.id = UUID.randomUUID();
        this.agencyId = publication.content().agencyId();
        this.caseId = publication.caseId();
        this.publicationId = publication.id();
        this.number = publication.content().number();
        this.position = position;
        this.kind = kind;
        this.madeAt = at;
        say(row, found);
    }

    private void say(Map<String, String> row, List<CreditProblem> found) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        row.forEach(json::add);
        String text = json.build().toString();
        record = ProtectedText.of(text);
        digest = sha256(text);
        problems = found.isEmpty() ? null : write(found);
        state = found.isEmpty() ? State.READY : State.INVALID;
    }

    /** Looked at once more, before it was sent or after it was sent back: what was mended in the house is taken over. */
    public void again(Map<String, String> row, List<CreditProblem> found) {
        if (state == State.SENT || state == State.ACCEPTED) {
            throw Refusal.conflict("disclosure.report.sent", number);
        }
        sentAt = null;
        answeredAt = null;
        fileId = null;
        receipt = null;
        say(row, found);
    }

    /** Gone out; {@code file} is null where it was pushed. */
    public void sent(UUID file, Instant at) {
        if (state != State.READY) {
            throw Refusal.conflict("disclosure.report.not-ready", number);
        }
        state = State.SENT;
        fileId = file;
        sentAt = at;
    }

    /** The platform has answered. */
    public void answered(boolean taken, String words, Instant at) {
        if (state != State.SENT) {
            throw Refusal.conflict("disclosure.report.not-sent", number);
        }
        state = taken ? State.ACCEPTED : State.REFUSED;
        answeredAt = at;
        receipt = words == null ? null : words.length() > LONGEST_RECEIPT ? words.substring(0, LONGEST_RECEIPT) : words;
    }

    private static String write(List<CreditProblem> found) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        found.forEach(one -> array.add(Json.createObjectBuilder().add("code", one.code()).add("field", one.field()).add("key", one.key())
                .add("arguments", Json.createArrayBuilder(one.arguments()))));
        return array.build().toString();
    }

    /** What is wrong with it, for the page. */
    public static List<CreditProblem> problems(String written) {
        if (written == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(one -> new CreditProblem(one.getString("code"),
                    one.getString("field"), one.getString("key"),
                    one.getJsonArray("arguments").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList())).toList();
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row by field code. Whoever calls this answers for where it goes. */
    public Map<String, String> row() {
        try (JsonReader reader = Json.createReader(new StringReader(record.reveal()))) {
            Map<String, String> row = new LinkedHashMap<>();
            reader.readObject().forEach((code, value) -> row.put(code, ((JsonString) value).getString()));
            return row;
        }
    }

    /** Whether it says the same. */
    public boolean says(Map<String, String> other) {
        return row().equals(other);
    }

    public UUID id() {
        return id;
    }

    public UUID agencyId() {
        return agencyId;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID publicationId() {
        return publicationId;
    }

    public String number() {
        return number;
    }

    public int position() {
        return position;
    }

    public Kind kind() {
        return kind;
    }

    public State state() {
        return state;
    }

    public String digest() {
        return digest;
    }

    public List<CreditProblem> problems() {
        return problems(problems);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }
}
