package org.tiean.document.control;

import com.itextpdf.html2pdf.attach.ITagWorker;
import com.itextpdf.html2pdf.attach.ProcessorContext;
import com.itextpdf.html2pdf.attach.impl.tags.SpanTagWorker;
import com.itextpdf.html2pdf.css.apply.ICssApplier;
import com.itextpdf.html2pdf.css.apply.ICssApplierFactory;
import com.itextpdf.html2pdf.css.apply.impl.DefaultCssApplierFactory;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.styledxmlparser.node.IElementNode;
import com.itextpdf.styledxmlparser.node.IStylesContainer;

/**
 * Puts {@link ChineseLineBreaks} and even right edges on every element, because the converter sets its own
 * rules on each of them and so never asks the document.
 */
final class ChineseSetting implements ICssApplierFactory {

    private static final ChineseLineBreaks BREAKS = new ChineseLineBreaks();

    /** Justified lines grow between characters; the converter would only widen spaces, which Chinese has not. */
    private static final Float BETWEEN_CHARACTERS = 0f;

    private final ICssApplierFactory html = DefaultCssApplierFactory.getInstance();

    @Override
    public ICssApplier getCssApplier(IElementNode tag) {
        ICssApplier applier = html.getCssApplier(tag);
        return applier == null ? null : (context, styles, worker) -> apply(applier, context, styles, worker);
    }

    private static void apply(ICssApplier applier, ProcessorContext context, IStylesContainer styles,
            ITagWorker worker) {
        applier.apply(context, styles, worker);
        if (worker instanceof SpanTagWorker span && span.getAllElements() != null) {
            span.getAllElements().forEach(ChineseSetting::breakChinese);
        } else {
            breakChinese(worker == null ? null : worker.getElementResult());
        }
    }

    private static void breakChinese(IPropertyContainer element) {
        if (element != null) {
            element.setProperty(Property.SPLIT_CHARACTERS, BREAKS);
            if (element.hasOwnProperty(Property.SPACING_RATIO)) {
                element.setProperty(Property.SPACING_RATIO, BETWEEN_CHARACTERS);
            }
        }
    }
}
