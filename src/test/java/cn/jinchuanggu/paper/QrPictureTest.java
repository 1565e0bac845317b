package cn.jinchuanggu.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A code that can be read. */
class QrPictureTest {

    @Test
    void thePathIsSquareAndHasItsCorners() {
        QrPicture picture = QrPicture.of("otpauth://totp/x:y?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(picture.size()).isGreaterThan(25);
        assertThat(picture.path()).startsWith("M4 4h1v1h-1z").matches("(M\\d+ \\d+h1v1h-1z)+");
    }

    @Test
    void whatIsScannedIsWhatWasWritten() throws Exception {
        String address = "https://jcg.example.cn/papers/k3v7q9xw2m";
        String data = QrPicture.dataAddress(address);
        assertThat(data).startsWith("data:image/png;base64,");
        assertThat(scan(Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1)))).isEqualTo(address);
    }

    /** What a camera reads from a PNG. */
    static String scan(byte[] png) throws Exception {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels)))).getText();
    }
}
