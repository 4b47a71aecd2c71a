package org.tiean.document.control;

import com.itextpdf.io.font.otf.Glyph;
import com.itextpdf.io.font.otf.GlyphLine;
import com.itextpdf.layout.splitting.DefaultSplitCharacters;

/**
 * Where a line may break in Chinese text (避头尾): never before a closing mark, never after an opening one,
 * and never inside a figure or a Latin word. The layout engine alone would put a full stop at the head of a
 * line.
 */
final class ChineseLineBreaks extends DefaultSplitCharacters {

    private static final String NOT_FIRST = "，。、；：？！）〕】》〉」』”’％%…—·℃㎡㎥元)]}";
    private static final String NOT_LAST = "（〔【《〈「『“‘¥第([{";

    @Override
    public boolean isSplitCharacter(GlyphLine text, int position) {
        if (isOneOf(text, position, NOT_LAST) || isOneOf(text, position + 1, NOT_FIRST)) {
            return false;
        }
        if (isIdeographic(text, position) || isIdeographic(text, position + 1)) {
            return position + 1 < text.size() || super.isSplitCharacter(text, position);
        }
        return isOneOf(text, position, NOT_FIRST.substring(0, 14)) || super.isSplitCharacter(text, position);
    }

    private static boolean isOneOf(GlyphLine text, int position, String characters) {
        int codePoint = codePoint(text, position);
        return codePoint > 0 && characters.indexOf(codePoint) >= 0;
    }

    private static boolean isIdeographic(GlyphLine text, int position) {
        int codePoint = codePoint(text, position);
        return codePoint > 0 && Character.isIdeographic(codePoint);
    }

    private static int codePoint(GlyphLine text, int position) {
        if (position >= text.size()) {
            return -1;
        }
        Glyph glyph = text.get(position);
        return glyph.hasValidUnicode() ? glyph.getUnicode() : -1;
    }
}
