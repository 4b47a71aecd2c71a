package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.evidence.boundary.CaseRecordings;
import org.tiean.evidence.boundary.Recordings;
import org.tiean.evidence.boundary.Uploads;
import org.tiean.evidence.entity.ImportRecording;
import org.tiean.evidence.entity.Recording;

/** What the officers of the demo wear: it records a hum (a WAV file anybody can play), which comes in and is taken into the case. */
@ApplicationScoped
public class BodyCamera {

    private static final int RATE = 8_000;
    private static final int HUM = 220;
    private static final int HEAD = 44;

    @Inject
    Cast cast;

    @Inject
    Uploads uploads;

    @Inject
    Recordings recordings;

    @Inject
    CaseRecordings ofCases;

    @Inject
    Clock clock;

    /** The first of the two brings what the camera recorded. */
    public Recording bring(String[] pair, Instant from, Instant to, String place) {
        cast.enter(pair[0]);
        UUID upload = UUID.randomUUID();
        uploads.receive(upload, "DSJ0001.wav", new ByteArrayInputStream(hum(from.getEpochSecond())));
        return recordings.bring(new ImportRecording(UUID.randomUUID(), "DSJ0001", cast.ids(pair).get(0), from, to, place, null, null), upload);
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
