using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>A member of a closed set whose code is an open one, which other data has too, seen without knowing the fiche.</summary>
/// <typeparam name="TCode">The open code, such as <see cref="CodeRome"/>.</typeparam>
[JsonConverter(typeof(MembreJsonConverter))]
public interface IMembreCode<TCode> : IMembre where TCode : struct
{
    /// <summary>The code, for comparing with other data.</summary>
    new TCode Code { get; }
}
