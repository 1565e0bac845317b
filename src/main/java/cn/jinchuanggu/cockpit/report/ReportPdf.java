package cn.jinchuanggu.cockpit.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * Makes a PDF of well-formed HTML. Its font is Noto Sans SC (OFL 1.1), which is on the class path and embedded as far as it is
 * used; nothing is read from elsewhere.
 */
public final class ReportPdf {

    /** What style sheets call the font. */
    public static final String FONT = "Noto Sans SC";

    private static final Map<Integer, String> FILES = Map.of(400, "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", 700, "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    private ReportPdf() {
    }

    /** @param html an XHTML document with its style sheet inside */
    public static byte[] of(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FILES.forEach((weight, file) -> builder.useFont(() -> font(file), FONT, weight, FontStyle.NORMAL, true));
        builder.useUriResolver((base, uri) -> null);
        builder.withProducer("Jinchuanggu");
        builder.withHtmlContent(html, null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CopiedText.mended(out.toByteArray());
    }

    /** The font of this weight; to be closed. */
    static InputStream font(int weight) {
        return font(FILES.get(weight));
    }

    private static InputStream font(String file) {
        InputStream in = ReportPdf.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("没有找到中文字体 " + file + "：请保留依赖 com.helger.font:ph-fonts-noto-sans-sc，报告不能没有它。");
        }
        return in;
    }
}
