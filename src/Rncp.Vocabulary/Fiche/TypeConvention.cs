using System.Text.Json.Serialization;

namespace Rncp;

/// <summary>The two nomenclatures of collective agreements of the official export. No member has the value 0.</summary>
[JsonConverter(typeof(MotJsonConverter<TypeConvention>))]
public enum TypeConvention
{
    /// <summary>CCN_1 to CCN_3.</summary>
    Ccn = 1,

    /// <summary>CODES_IDCC.</summary>
    Idcc = 2,
}
