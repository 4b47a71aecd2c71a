package org.tiean.document.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.Remade;

/** Makes a finished paper again from what was kept of it. Keeps nothing. */
@ApplicationScoped
public class Remaking {

    @Inject
    Finishing finishing;

    @Inject
    DocumentRenderer renderer;

    /**
     * Holds it against its original.
     *
     * @throws org.tiean.kernel.entity.Refusal 409 its template version was never kept
     */
    public Remade compare(CaseDocument document, byte[] original) {
        return new Remade(document.id(), document.title(), document.number().orElse(null), document.fileDigest().orElseThrow(),
                document.source().digest(), document.source().templateVersion(),
                renderer.templateVersion(document.kind()).equals(document.source().templateVersion()),
                PageComparison.of(original, pages(document, original)));
    }

    /** The pages made again, each marked as no original. */
    public byte[] copy(CaseDocument document, byte[] original) {
        return DocumentRenderer.copy(pages(document, original));
    }

    private byte[] pages(CaseDocument document, byte[] original) {
        return finishing.pages(document.id(), document.kind(), document.source().templateVersion(), Snapshots.read(document.source().snapshot()),
                document.kind().needsSeal(), PageComparison.accessCode(original));
    }
}
