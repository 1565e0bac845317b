package cn.jinchuanggu.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures made on the server. Letters come from the font that papers carry, never from fonts of the machine. */
public final class Png {

    /** What style sheets call one pixel is 1/96 inch. */
    private static final int PIXELS_PER_INCH = 96;

    private Png() {
    }

    /** @param html an XHTML document as {@link PaperPdf} takes it, whose page has the size of the picture in {@code px}; its first page is drawn */
    public static byte[] of(String html) {
        try (PDDocument document = Loader.loadPDF(PaperPdf.of(html))) {
            return of(new PDFRenderer(document).renderImageWithDPI(0, PIXELS_PER_INCH, ImageType.RGB));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] of(BufferedImage picture) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
