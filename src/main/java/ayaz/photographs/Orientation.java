package ayaz.photographs;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/*
 * JPEG: FF D8, then segments FF marker length(2). The camera's notes are in APP1 (FF E1) after "Exif\0\0": a TIFF header
 * (byte order, 42, offset of the first directory) and entries of 12 bytes, of which tag 0x0112 is the orientation.
 */
/** How the camera was held, from 1 (upright) to 8: the only one of its notes that the picture needs. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int EXIF = 0x45786966;

    /** Upright where nothing is said, or what is said cannot be read. */
    static Orientation of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation read(ByteBuffer file) {
        if ((file.getShort() & 0xFFFF) != 0xFFD8) {
            return UPRIGHT;
        }
        while (file.remaining() > 4) {
            int marker = file.getShort() & 0xFFFF;
            int length = file.getShort() & 0xFFFF;
            if (marker == 0xFFE1 && file.getInt(file.position()) == EXIF) {
                return inNotes(file.slice(file.position() + 6, length - 8));
            }
            if (marker == 0xFFDA || (marker & 0xFF00) != 0xFF00) {
                return UPRIGHT;
            }
            file.position(file.position() + length - 2);
        }
        return UPRIGHT;
    }

    private static Orientation inNotes(ByteBuffer notes) {
        notes.order(notes.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        notes.position(notes.getInt(4));
        int entries = notes.getShort() & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = notes.position() + 12 * i;
            if ((notes.getShort(at) & 0xFFFF) == TAG) {
                int value = notes.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    boolean isOnItsSide() {
        return value >= 5;
    }

    /** Turns a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
