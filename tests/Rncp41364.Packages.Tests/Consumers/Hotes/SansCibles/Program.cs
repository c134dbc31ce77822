internal sealed class Usage { private string Code() => Rncp37674.Certification.Rncp37674.Code; }
