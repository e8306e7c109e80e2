// SPDX-FileCopyrightText: The Frontierscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/png_writer.h"

#include <png.h>
#include <zlib.h>

#include <algorithm>
#include <cmath>
#include <csetjmp>
#include <cstdint>
#include <functional>
#include <future>
#include <memory>
#include <utility>
#include <vector>

namespace frontierscope {

namespace {

constexpr double kInchesPerMetre = 1 / 0.0254;

// Figures are mostly flat: a higher level takes twice as long for a few per cent, and filters make the file
// larger.
constexpr int kCompressionLevel = 1;
constexpr int kParts = 4; ///< that are compressed at the same time
constexpr unsigned char kNoFilter = 0;

constexpr png_uint_32 kMaxPixels = 100'000; // a side, of a picture to be read

void appendBytes(png_structp png, png_bytep bytes, std::size_t count) {
    static_cast<std::string*>(png_get_io_ptr(png))->append(reinterpret_cast<const char*>(bytes), count);
}

void flushNothing(png_structp /*png*/) {}

void ignoreWarning(png_structp /*png*/, png_const_charp /*text*/) {}

[[noreturn]] void failQuietly(png_structp png, png_const_charp /*text*/) {
    png_longjmp(png, 1);
}

void writeHeader(png_structp png, png_infop info, const QImage& image, double pixelsPerInch) {
    const int colorType = image.hasAlphaChannel() ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB;
    png_set_IHDR(png, info, static_cast<png_uint_32>(image.width()), static_cast<png_uint_32>(image.height()),
                 8, colorType, PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    const auto pixelsPerMetre = static_cast<png_uint_32>(std::lround(pixelsPerInch * kInchesPerMetre));
    png_set_pHYs(png, info, pixelsPerMetre, pixelsPerMetre, PNG_RESOLUTION_METER);
}

void writeText(png_structp png, png_infop info, const PngText& text) {
    png_text chunk{};
    chunk.compression = PNG_ITXT_COMPRESSION_zTXt;
    // libpng only reads them, but takes pointers to what it could write.
    chunk.key = const_cast<char*>(text.key.c_str());
    chunk.text = const_cast<char*>(text.text.c_str());
    chunk.itxt_length = text.text.size();
    png_set_text(png, info, &chunk, 1);
}

/// Some rows of a picture, compressed on their own.
struct Part {
    std::string bytes;             ///< raw deflate (RFC 1951), empty if that failed; ends on a whole byte
    uLong checksum = 1;            ///< Adler-32 of what was compressed
    std::size_t originalCount = 0; ///< of the bytes that were compressed
};

/// Rows `first` to before `end`, one byte a channel as PNG stores them; the last part ends the stream.
Part compressedPart(const QImage& image, int first, int end, bool isLast) {
    const uInt rowSize = static_cast<uInt>(image.width()) * (image.hasAlphaChannel() ? 4U : 3U);
    Part part;
    part.originalCount = static_cast<std::size_t>(end - first) * (rowSize + std::size_t{1});
    z_stream stream{};
    constexpr int kRawDeflate = -15; // 32 kB of memory for repetitions, no header
    constexpr int kMemoryLevel = 9;
    if (deflateInit2(&stream, kCompressionLevel, Z_DEFLATED, kRawDeflate, kMemoryLevel, Z_DEFAULT_STRATEGY) !=
        Z_OK) {
        return part;
    }
    constexpr uLong kFlushMark = 16; // more than the empty block of a flush takes
    const uLong bound = deflateBound(&stream, static_cast<uLong>(part.originalCount)) + kFlushMark;
    const std::unique_ptr<unsigned char[]> out(
        new unsigned char[bound]); // left as it comes: filling takes long
    stream.next_out = out.get();
    stream.avail_out = static_cast<uInt>(bound);
    const auto put = [&stream, &part](const unsigned char* bytes, uInt count) {
        part.checksum = adler32(part.checksum, bytes, count);
        stream.next_in = const_cast<unsigned char*>(bytes); // zlib only reads them
        stream.avail_in = count;
        return deflate(&stream, Z_NO_FLUSH) == Z_OK;
    };
    bool isFine = true;
    for (int y = first; isFine && y < end; ++y) {
        isFine = put(&kNoFilter, 1) && put(image.constScanLine(y), rowSize);
    }
    isFine = isFine && deflate(&stream, isLast ? Z_FINISH : Z_SYNC_FLUSH) == (isLast ? Z_STREAM_END : Z_OK);
    if (isFine) {
        part.bytes.assign(reinterpret_cast<const char*>(out.get()), stream.total_out);
    }
    deflateEnd(&stream);
    return part;
}

/// The rows as a zlib stream (RFC 1950); empty if that fails. Its parts are always the same, however many can
/// be compressed at the same time.
std::string compressedRows(const QImage& image) {
    const int count = std::min(kParts, image.height());
    const auto firstOf = [&](int part) {
        return static_cast<int>(std::int64_t{image.height()} * part / count);
    };
    std::vector<std::future<Part>> others;
    for (int i = 0; i + 1 < count; ++i) {
        others.push_back(std::async(std::launch::async, compressedPart, std::cref(image), firstOf(i),
                                    firstOf(i + 1), false));
    }
    std::vector<Part> parts;
    parts.reserve(static_cast<std::size_t>(count));
    const Part last = compressedPart(image, firstOf(count - 1), image.height(), true);
    for (std::future<Part>& other : others) {
        parts.push_back(other.get());
    }
    parts.push_back(last);
    std::string bytes = "\x78\x01"; // a window of 32 kB, the quickest compression
    uLong checksum = 1;
    for (const Part& part : parts) {
        if (part.bytes.empty()) {
            return {};
        }
        bytes += part.bytes;
        checksum = adler32_combine(checksum, part.checksum, static_cast<z_off_t>(part.originalCount));
    }
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>((checksum >> shift) & 0xFFU);
    }
    return bytes;
}

void writeChunk(png_structp png, const char* name, const std::string& bytes) {
    png_write_chunk(png, reinterpret_cast<png_const_bytep>(name),
                    reinterpret_cast<png_const_bytep>(bytes.data()), bytes.size());
}

// What a failure jumps out of holds nothing that needs a destructor.
bool encode(png_structp png, png_infop info, const QImage& image, double pixelsPerInch, const PngText* text,
            const std::string& rows, std::string* bytes) {
    if (setjmp(png_jmpbuf(png)) != 0) {
        return false;
    }
    png_set_write_fn(png, bytes, appendBytes, flushNothing);
    writeHeader(png, info, image, pixelsPerInch);
    if (text != nullptr) {
        writeText(png, info, *text);
    }
    png_write_info(png, info);
    writeChunk(png, "IDAT", rows); // libpng's own way of compressing takes several times as long
    writeChunk(png, "IEND", {});
    return true;
}

struct Source {
    std::string_view bytes;
    std::size_t position = 0;
    bool hasWarning = false;
};

void takeBytes(png_structp png, png_bytep target, std::size_t count) {
    auto* source = static_cast<Source*>(png_get_io_ptr(png));
    if (source->bytes.size() - source->position < count) {
        png_error(png, "truncated");
    }
    std::copy_n(source->bytes.data() + source->position, count, reinterpret_cast<char*>(target));
    source->position += count;
}

void noteWarning(png_structp png, png_const_charp /*text*/) {
    static_cast<Source*>(png_get_error_ptr(png))->hasWarning = true;
}

bool copyText(png_structp png, png_infop info, const std::string& key, std::string* text) {
    png_textp chunks = nullptr;
    const int count = png_get_text(png, info, &chunks, nullptr);
    for (int i = 0; i < count; ++i) {
        if (key == chunks[i].key) {
            const bool isInternational = chunks[i].compression >= PNG_ITXT_COMPRESSION_NONE;
            text->assign(chunks[i].text, isInternational ? chunks[i].itxt_length : chunks[i].text_length);
            return true;
        }
    }
    return false;
}

enum class Decoded { found, notFound, damaged };

Decoded decodeText(png_structp png, png_infop info, Source* source, const std::string& key,
                   std::string* text) {
    if (setjmp(png_jmpbuf(png)) != 0) {
        return Decoded::damaged;
    }
    png_set_read_fn(png, source, takeBytes);
    png_set_user_limits(png, kMaxPixels, kMaxPixels);
    png_read_info(png, info);
    if (copyText(png, info, key, text)) {
        return Decoded::found;
    }
    // Another program may have moved the text behind the pixels.
    const int passes = png_set_interlace_handling(png);
    png_read_update_info(png, info);
    const png_uint_32 height = png_get_image_height(png, info);
    for (int pass = 0; pass < passes; ++pass) {
        for (png_uint_32 y = 0; y < height; ++y) {
            png_read_row(png, nullptr, nullptr);
        }
    }
    png_read_end(png, info);
    return copyText(png, info, key, text) ? Decoded::found : Decoded::notFound;
}

} // namespace

Result<std::string> writePng(const QImage& image, double pixelsPerInch, const std::optional<PngText>& text) {
    const QImage pixels =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    std::string bytes;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, failQuietly, ignoreWarning);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    const std::string rows = pixels.isNull() ? std::string() : compressedRows(pixels);
    const bool isWritten = info != nullptr && !rows.empty() &&
                           encode(png, info, pixels, pixelsPerInch, text ? &*text : nullptr, rows, &bytes);
    png_destroy_write_struct(&png, &info);
    if (!isWritten) {
        return failure(ErrorCode::internal, FS_TEXT("The PNG can't be encoded."));
    }
    return bytes;
}

Result<std::optional<std::string>> readPngText(std::string_view bytes, const std::string& key,
                                               std::size_t maxBytes) {
    constexpr std::size_t kSignatureSize = 8;
    if (png_sig_cmp(reinterpret_cast<png_const_bytep>(bytes.data()), 0,
                    std::min(bytes.size(), kSignatureSize)) != 0 ||
        bytes.size() < kSignatureSize) {
        return failure(ErrorCode::unrecognised, FS_TEXT("This is not a PNG picture."));
    }
    Source source{bytes};
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &source, failQuietly, noteWarning);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    std::string text;
    Decoded decoded = Decoded::damaged;
    if (info != nullptr) {
        png_set_chunk_malloc_max(png, maxBytes);
        decoded = decodeText(png, info, &source, key, &text);
    }
    png_destroy_read_struct(&png, &info, nullptr);
    if (decoded == Decoded::found) {
        return text;
    }
    // A chunk that is too large or doesn't unpack is only a warning of libpng, and the text then missing.
    if (decoded == Decoded::damaged || source.hasWarning) {
        return failure(ErrorCode::invalid,
                       FS_TEXT("The PNG picture is truncated or damaged, or what it carries "
                               "is larger than {0} MB."),
                       {std::to_string(maxBytes >> 20U)});
    }
    return std::nullopt;
}

} // namespace frontierscope
