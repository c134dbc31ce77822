using System;

namespace Rncp.Format;

/// <summary>Ends the reading of a file that has as many errors as anybody reads.</summary>
internal sealed class EnoughErrors : Exception;
