package org.tiean.document.entity;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.tiean.casefile.entity.Facts;
import org.tiean.kernel.entity.Refusal;

/**
 * Service by public notice is begun (公告送达): only where no other way is left (民事诉讼法95).
 *
 * @param documentIds what is to be served, all to the same party
 * @param course      what was tried before, with its days
 * @param content     main content of the documents, as the notice tells it
 * @param medium      where the notice is put up: website, newspaper, the party's place
 * @param collectAt   where the documents can be fetched
 */
public record AnnounceService(List<UUID> documentIds, Ground ground, String course, String content, String medium,
                              String collectAt) {

    /** Why no other way is left. */
    public enum Ground {
        /** 受送达人下落不明. */
        WHEREABOUTS_UNKNOWN,
        /** 用其他方式无法送达. */
        NO_OTHER_WAY
    }

    public AnnounceService {
        documentIds = List.copyOf(documentIds);
        if (documentIds.isEmpty() || ground == null || isBlank(course) || isBlank(content) || isBlank(medium)
                || isBlank(collectAt)) {
            throw Refusal.invalid("document.announcement.incomplete");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** What stands in the record of the act. */
    public JsonObject toFacts() {
        return Facts.of().putAll("documents", documentIds).put("ground", ground).put("course", course)
                .put("medium", medium).build();
    }
}
