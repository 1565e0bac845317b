package cn.jinchuanggu.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
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
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam small = writer.getDefaultWriteParam();
            small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            small.setCompressionQuality(0); // as small as it gets; nothing of the picture is lost
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), small);
            out.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
