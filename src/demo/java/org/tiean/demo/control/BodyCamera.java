package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.evidence.boundary.BodyCameras;
import org.tiean.evidence.boundary.CaseRecordings;
import org.tiean.evidence.boundary.Recordings;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.BodyCameraEntry;
import org.tiean.evidence.entity.BodyCameraEntry.Kind;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.Recording;

/** What the officers of the demo wear: it records a hum (a WAV file anybody can play), which comes in and is taken into the case. */
@ApplicationScoped
public class BodyCamera {

    private static final int RATE = 8_000;
    private static final int HUM = 220;
    private static final int HEAD = 44;
    private static final Map<String, String> WORN = Map.of("DSJ0001", "officer1", "DSJ0003", "officer3");

    @Inject
    Cast cast;

    @Inject
    Uploads uploads;

    @Inject
    BodyCameras cameras;

    @Inject
    Recordings recordings;

    @Inject
    CaseRecordings ofCases;

    @Inject
    Clock clock;

    /** Two cameras of the district's squads, each with the officer who wears it and its clock compared that day; entered again nothing changes. */
    public void register() {
        cast.enter("leader1");
        LocalDate today = cameras.today();
        WORN.forEach((number, officer) -> {
            UUID camera = id(number);
            cameras.register(camera, number, "示例记录仪A1（虚构）");
            cameras.enter(camera, new BodyCameraEntry.Given(id(number + Kind.ASSIGNED), Kind.ASSIGNED, cast.ids(officer).get(0), today, null, null, null));
            cameras.enter(camera, new BodyCameraEntry.Given(id(number + Kind.CLOCK_CHECKED), Kind.CLOCK_CHECKED, null, today, null, 0, "与标准时间一致"));
        });
    }

    /** The first of the two brings what the camera recorded. */
    public Recording bring(String[] pair, Instant from, Instant to, String place) {
        cast.enter(pair[0]);
        String number = WORN.entrySet().stream().filter(worn -> worn.getValue().equals(pair[0])).map(Map.Entry::getKey).findFirst().orElse("DSJ0001");
        UUID upload = UUID.randomUUID();
        uploads.receive(upload, number + ".wav", new ByteArrayInputStream(hum(from.getEpochSecond())));
        return recordings.bring(new ImportRecording(UUID.randomUUID(), number, cast.ids(pair).get(0), from, to, place, null, null), upload);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("demo-camera:" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A step is filmed from a moment until now, and the recording taken into the case. */
    public UUID film(UUID caseId, String[] pair, ActKind step, Instant from, String place) {
        Recording recording = bring(pair, from, clock.instant(), place);
        ofCases.accept(new ActRequest(UUID.randomUUID(), caseId, clock.instant()), recording.id(), step);
        return recording.id();
    }

    /** One second; never the same twice. */
    private static byte[] hum(long mark) {
        ByteBuffer wav = ByteBuffer.allocate(HEAD + RATE + 8).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEAD - 8 + RATE + 8).put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        wav.putInt(16).putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(RATE + 8);
        for (int i = 0; i < RATE; i++) {
            wav.put((byte) (128 + 40 * Math.sin(2 * Math.PI * HUM * i / RATE)));
        }
        wav.putLong(mark ^ System.nanoTime());
        return wav.array();
    }
}
