package org.tiean.evidence.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Scene;
import org.tiean.evidence.entity.CollectEvidence;
import org.tiean.evidence.entity.Disagreement;
import org.tiean.evidence.entity.Disagreement.Aspect;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.evidence.entity.Particulars;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.scenario.KnownSettings;

/** When a file is told to differ from what the officer states: beyond what the agency lets pass, and only where both speak. */
class StatementCheckTest {

    private static final Instant STATED = Instant.parse("2026-11-20T01:30:00Z");
    private static final Instant COLLECTED = Instant.parse("2026-11-20T08:00:00Z");

    private final KnownSettings settings = new KnownSettings();
    private final CaseFile caseFile = new CaseFile(UUID.randomUUID(), Procedure.ORDINARY, UUID.randomUUID(), null,
            new Scene("案件", "示范市样板区示范大道88号", null, null, "店外摆放物品"), LocalDate.of(2026, 9, 1), Instant.EPOCH);

    private List<Aspect> differs(CollectEvidence stated, FileTrace.Read found) {
        StatementCheck check = new StatementCheck();
        check.settings = settings;
        return check.compare(caseFile, stated, new FileTrace("0".repeat(64), found, COLLECTED), COLLECTED).stream().map(Disagreement::aspect).toList();
    }

    private static CollectEvidence stated(Instant occurredAt, Double longitude, Double latitude, String camera) {
        return new CollectEvidence(EvidenceKind.AUDIO_VISUAL, "照片", "现场", "执法人员", Particulars.NONE, occurredAt,
                new CollectEvidence.Spot("虚构巷", longitude, latitude), List.of(UUID.randomUUID(), UUID.randomUUID()), UUID.randomUUID(), null, camera);
    }

    private static FileTrace.Read at(Instant taken) {
        return new FileTrace.Read(taken, "2026:11:20 09:30:00", false, null, null, null, null, null, 1);
    }

    @Test
    void theLastMinuteLetPassAndTheFirstBeyond() {
        CollectEvidence stated = stated(STATED, null, null, null);
        assertEquals(List.of(), differs(stated, at(STATED.plusSeconds(30 * 60 + 59))));
        assertEquals(List.of(Aspect.TIME), differs(stated, at(STATED.plusSeconds(31 * 60))));
        assertEquals(List.of(Aspect.TIME), differs(stated, at(STATED.minusSeconds(31 * 60))));
        settings.set("evidence.metadata.minutes", "120");
        assertEquals(List.of(), differs(stated, at(STATED.plusSeconds(31 * 60))));
    }

    @Test
    void withoutAStatementAFileMayBeOlderButNotYounger() {
        CollectEvidence silent = stated(null, null, null, null);
        assertEquals(List.of(), differs(silent, at(COLLECTED.minusSeconds(86_400))));
        assertEquals(List.of(Aspect.TIME), differs(silent, at(COLLECTED.plusSeconds(31 * 60))));
    }

    @Test
    void aFilmThatWritesItsOwnTimeIsReadAsTheAgencySays() {
        CollectEvidence stated = stated(STATED, null, null, null);
        FileTrace.Read film = new FileTrace.Read(STATED.plusSeconds(8 * 3600), STATED.plusSeconds(8 * 3600).toString(), true, null, null, null, null, null, 1);
        assertEquals(List.of(Aspect.TIME), differs(stated, film));
        settings.set("evidence.film-clock", "local");
        assertEquals(List.of(), differs(stated, film));
    }

    @Test
    void halfAKilometreIsLetPass() {
        CollectEvidence stated = stated(null, 116.4, 39.9, null);
        // a thousandth of a degree of latitude is 111 m
        assertEquals(List.of(), differs(stated, placed(116.4, 39.9044)));
        assertEquals(List.of(Aspect.PLACE), differs(stated, placed(116.4, 39.9046)));
        assertEquals(List.of(), differs(stated(null, null, null, null), placed(0.0, 0.0)), "the officer gave no position and the place is not the scene");
        assertEquals(489, StatementCheck.metres(39.9, 116.4, 39.9044, 116.4), 1);
    }

    private static FileTrace.Read placed(double longitude, double latitude) {
        return new FileTrace.Read(null, null, false, longitude, latitude, null, null, null, 1);
    }

    @Test
    void aDeviceIsTheSameWhateverTheSpelling() {
        FileTrace.Read found = new FileTrace.Read(null, null, false, null, null, "HIKVISION", "DSJ-A9", null, 1);
        assertEquals(List.of(), differs(stated(null, null, null, "dsj a9"), found));
        assertEquals(List.of(), differs(stated(null, null, null, null), found));
        assertEquals(List.of(Aspect.DEVICE), differs(stated(null, null, null, "手机"), found));
    }
}
