package cn.jinchuanggu.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.Level;

/**
 * Makes a PDF of well-formed HTML. Its font is Noto Sans SC (OFL 1.1), which is on the class path and embedded as far as it is
 * used; nothing is read from elsewhere. Pictures carry their own data.
 */
public final class PaperPdf {

    /** What style sheets call the font. */
    public static final String FONT = "Noto Sans SC";

    /** What the address of a picture begins with that carries its own data. */
    static final String DATA = "data:image/png;base64,";

    private static final Map<Integer, String> FILES = Map.of(400, "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf", 700, "/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // else it tells of every font and style sheet
    }

    private PaperPdf() {
    }

    /** @param html an XHTML document with its style sheet inside */
    public static byte[] of(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FILES.forEach((weight, file) -> builder.useFont(() -> font(file), FONT, weight, FontStyle.NORMAL, true));
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith(DATA) ? uri : null);
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
        InputStream in = PaperPdf.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("没有找到中文字体 " + file + "：请保留依赖 com.helger.font:ph-fonts-noto-sans-sc，文件和海报不能没有它。");
        }
        return in;
    }
}
