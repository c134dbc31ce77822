// Takes out of XML documentation files what no caller sees: the compiler writes every member that has a comment. What inherits the
// comment of another member and states its own parameters inherits the rest: two texts of one parameter are one too many.
// Usage: PublicDocumentation FILE.xml..., each beside its assembly.
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

foreach (var file in args)
{
    var assembly = MetadataReference.CreateFromFile(Path.ChangeExtension(file, ".dll"));
    // What an assembly refers to is in its signatures by name: nothing else has to be loaded.
    var compilation = CSharpCompilation.Create("PublicDocumentation", references: [assembly]);
    var visible = Visible(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(assembly)!).GlobalNamespace)
        .Select(symbol => symbol.GetDocumentationCommentId()).ToHashSet();

    var documentation = XDocument.Load(file, LoadOptions.PreserveWhitespace);
    foreach (var member in documentation.Descendants("member").Where(member => !visible.Contains(member.Attribute("name")!.Value)).ToList())
    {
        if (member.PreviousNode is XText blank) blank.Remove();
        member.Remove();
    }
    foreach (var inherited in documentation.Descendants("inheritdoc").Where(inherited => inherited.Parent!.Element("param") is not null))
        inherited.SetAttributeValue("path", "/*[not(self::param)]");
    documentation.Save(file, SaveOptions.DisableFormatting);
}

static IEnumerable<ISymbol> Visible(INamespaceOrTypeSymbol container) => container.GetMembers()
    .Where(member => member is INamespaceSymbol || member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
    .SelectMany(member => member is INamespaceOrTypeSymbol inner ? Visible(inner).Prepend(member) : [member]);
