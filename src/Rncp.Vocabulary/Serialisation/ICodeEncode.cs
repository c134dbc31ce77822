using System.Text.Json;

namespace Rncp;

/// <summary>A code that there are few of, so that each keeps its own JSON.</summary>
internal interface ICodeEncode
{
    /// <summary>The code, ready to be written as JSON.</summary>
    JsonEncodedText Encode { get; }
}
