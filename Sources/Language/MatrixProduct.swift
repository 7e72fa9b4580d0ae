import CDNNL
import Foundation

/// The matrix products, by oneDNN; the only place that calls it.
///
/// All matrices are row-major. The calling thread does the whole product, since the reader's parallelism lies in
/// windows and articles: one long product apiece instead of threads that wait for each other.
enum MatrixProduct {
  /// Multiplies two matrices of floats: `result = left · right`.
  ///
  /// `left` is `rows × inner`, `right` is `inner × columns` and `result` is `rows × columns`. A stride is how many
  /// elements lie from one row of a matrix to the next. With `adding`, the product is added to what `result` holds.
  static func multiply(
    _ left: UnsafePointer<Float>,
    leftStride: Int,
    _ right: UnsafePointer<Float>,
    rightStride: Int,
    into result: UnsafeMutablePointer<Float>,
    resultStride: Int,
    rows: Int,
    columns: Int,
    inner: Int,
    adding: Bool = false
  ) {
    useOneThread()
    let status = dnnl_sgemm(
      CChar(UInt8(ascii: "N")),
      CChar(UInt8(ascii: "N")),
      dnnl_dim_t(rows),
      dnnl_dim_t(columns),
      dnnl_dim_t(inner),
      1,
      left,
      dnnl_dim_t(leftStride),
      right,
      dnnl_dim_t(rightStride),
      adding ? 1 : 0,
      result,
      dnnl_dim_t(resultStride)
    )
    precondition(status == dnnl_success, "oneDNN refused a product of floats")
  }

  /// `result = left · right` in whole numbers: `left` is `rows × inner`, `right` is `inner × columns`.
  ///
  /// Processors without VNNI add products of neighbouring numbers in 16 bits, so `left` may hold at most 127.
  static func multiply(
    _ left: UnsafePointer<UInt8>,
    _ right: UnsafePointer<Int8>,
    into result: UnsafeMutablePointer<Int32>,
    rows: Int,
    columns: Int,
    inner: Int
  ) {
    useOneThread()
    var noOffset: Int32 = 0
    let status = dnnl_gemm_u8s8s32(
      CChar(UInt8(ascii: "N")),
      CChar(UInt8(ascii: "N")),
      CChar(UInt8(ascii: "F")),
      dnnl_dim_t(rows),
      dnnl_dim_t(columns),
      dnnl_dim_t(inner),
      1,
      left,
      dnnl_dim_t(inner),
      0,
      right,
      dnnl_dim_t(columns),
      0,
      0,
      result,
      dnnl_dim_t(columns),
      &noOffset
    )
    precondition(status == dnnl_success, "oneDNN refused a product of whole numbers")
  }

  /// Most builds of oneDNN bring OpenMP, which would start threads of its own at each product. Its setting holds
  /// for the thread that calls, and the concurrency runtime may call from any.
  private static func useOneThread() { setThreads?(1) }

  private static let setThreads: (@convention(c) (CInt) -> Void)? =
    dlsym(UnsafeMutableRawPointer(bitPattern: defaultHandle), "omp_set_num_threads").map {
      unsafeBitCast($0, to: (@convention(c) (CInt) -> Void).self)
    }

  #if canImport(Darwin)
    private static let defaultHandle = -2
  #else
    private static let defaultHandle = 0
  #endif
}
