package cn.jinchuanggu.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.util.Base64;

/**
 * A QR code as an SVG path, drawn on the server: nothing of what it says goes elsewhere.
 *
 * @param size of the picture, in modules of the code, with its quiet zone
 * @param path black modules, for the attribute {@code d}
 */
public record QrPicture(int size, String path) {

    private static final int PIXELS_OF_A_MODULE = 8;
    private static final int WHITE = 0xFFFFFF;

    /** @param text at most some 500 letters */
    public static QrPicture of(String text) {
        BitMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(modules.getWidth(), path.toString());
    }

    /** The same code as the address of a PNG that carries its own data, for papers, which know no SVG. */
    public static String dataAddress(String text) {
        BitMatrix modules = modules(text);
        BufferedImage picture = new BufferedImage(modules.getWidth() * PIXELS_OF_A_MODULE, modules.getHeight() * PIXELS_OF_A_MODULE, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x / PIXELS_OF_A_MODULE, y / PIXELS_OF_A_MODULE) ? 0 : WHITE);
            }
        }
        return PaperPdf.DATA + Base64.getEncoder().encodeToString(Png.of(picture));
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
